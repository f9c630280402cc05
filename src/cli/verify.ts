/** `npm run verify -- URL|DIR [--key KEY]`: whether a portal, served or in a folder, is the one that was built. */
import { parseArgs } from 'node:util';
import {
  siteReader,
  type Verification,
  verifyFolder,
  verifyPortal,
} from '../deploy/manifest/verifyPortal.ts';
import { words } from '../i18n/words.ts';
import { formatProblem, ProblemError, tellProblem } from '../plan/problem.ts';
import { readSite } from '../portal/readSite.ts';
import { language, runCommand, say } from './terminal.ts';

function readArguments(args: string[]): { target: string; key: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    const [target, ...more] = positionals;
    if (target && more.length === 0) return { target, key: values.key ?? readSite().publicKey };
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

await runCommand(async () => {
  const { target, key } = readArguments(process.argv.slice(2));
  const isUrl = /^https?:\/\//.test(target);
  const found = isUrl
    ? await verifyPortal(siteReader(target.replace(/\/*$/, '/')), key)
    : await verifyFolder(target, key);
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
