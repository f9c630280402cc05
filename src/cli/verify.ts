/** `npm run verify -- URL|DIR [--key KEY] [--manifest FILE]`: whether a portal is the one that was built. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRollback, readOwnManifest } from '../deploy/manifest/checkRollback.ts';
import { leadOf } from '../deploy/doctor/tellUnread.ts';
import { network } from '../deploy/doctor/visit.ts';
import { fileOfMove } from '../deploy/recipes/site.ts';
import {
  siteReader,
  type Verification,
  verifyFolder,
  verifyPortal,
} from '../deploy/manifest/verifyPortal.ts';
import { words } from '../i18n/words.ts';
import { formatProblem, ProblemError, tellProblem } from '../plan/problem.ts';
import { MANIFEST_FILE } from '../proof/manifest.ts';
import { readSite } from '../portal/readSite.ts';
import { language, runCommand, say } from './terminal.ts';

/** What is verified, with which key, and against which build at hand. */
interface Request {
  target: string;
  key: string;
  own: string;
}

function readArguments(args: string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { key: { type: 'string' }, manifest: { type: 'string' } },
      allowPositionals: true,
    });
    const [target, ...more] = positionals;
    const own = values.manifest ?? join(process.env['OUT_DIR'] || 'dist', MANIFEST_FILE);
    if (target && more.length === 0) return { target, own, key: values.key ?? readSite().publicKey };
  } catch {
    // Unknown options end below, with the same advice.
  }
  throw new ProblemError(
    tellProblem('verify-arguments', { file: 'verify', line: null }, { args: args.join(' ') }),
  );
}

/** Why nothing could be told, in the words of the page and in English. */
const UNTOLD: Record<NonNullable<Verification['untold']>, string> = {
  insecure: 'no cryptography here',
  offline: 'no network',
  noManifest: 'there is no manifest to be had',
  unsigned: 'there should be a signature and there is none',
  badSignature: 'the signature is wrong',
  noSignature: 'the signature cannot be checked here',
  noPage: 'a file is not to be had',
};

/** The files of old addresses from which the server itself leads to the right page, so that nobody is sent them. */
async function ledOn(root: string): Promise<Set<string>> {
  const led = await Promise.all(
    readSite().redirects.map(async ({ from, to }) => {
      const answer = await network.ask(root + from.slice(1));
      const target = leadOf(answer);
      return target && new URL(target, root).href === root + to.slice(1) ? [fileOfMove(from)] : [];
    }),
  );
  return new Set(led.flat());
}

/** The portal as it is found; a served one is also held against the build at hand. */
async function findOut({ target, key, own }: Request): Promise<Verification> {
  if (!/^https?:\/\//.test(target)) return verifyFolder(target, key);
  const root = target.replace(/\/*$/, '/');
  const led = await ledOn(root);
  const found = await verifyPortal(siteReader(root), key, (path) => !led.has(path));
  const ours = found.manifest && readOwnManifest(own);
  if (!ours || !found.manifest) return found;
  const problems = [...checkRollback(found.manifest, ours), ...found.problems];
  return { ...found, problems, verdict: problems.length > 0 ? 'differs' : found.verdict };
}

await runCommand(async () => {
  const request = readArguments(process.argv.slice(2));
  const { target, key } = request;
  const found = await findOut(request);
  for (const problem of found.problems) console.error(formatProblem(problem, language));
  const { reasons } = words('zh-Hans').verifyPage;
  const { verdict, untold, manifest } = found;
  const count = Object.keys(manifest?.files ?? {}).length;
  const facts = { target, count, build: manifest?.build ?? '?' };
  if (verdict === 'same') say(key ? 'verified' : 'verified-without-key', facts);
  else if (verdict === 'differs') say('verify-differs', { target, count: found.problems.length });
  else
    say('verify-unknown', { why: { zh: untold ? reasons[untold] : '', en: untold ? UNTOLD[untold] : '' } });
  process.exitCode = { same: 0, differs: 1, unknown: 2 }[verdict];
});
