import type { Problem } from '../../plan/problem.ts';
import { openManifest } from '../../proof/judge.ts';
import { type Manifest, SIGNATURE_FILE } from '../../proof/manifest.ts';
import { hashOf } from '../manifest/buildManifest.ts';
import { addressOfFile } from '../manifest/verifyPortal.ts';
import { fileOfMove } from '../recipes/site.ts';
import { checkCodes, readCodes } from './checkCodes.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkLists } from './checkLists.ts';
import { checkMoved, type Moves, NO_MOVES } from './checkMoved.ts';
import { checkEditions, checkPage, readPageFacts } from './checkPage.ts';
import { checkServer, tellSilence } from './checkServer.ts';
import { checkVisitors } from './checkVisitors.ts';
import { Findings } from './findings.ts';
import { leadOf, tellUnread } from './tellUnread.ts';
import type { Answer, Line } from './visit.ts';
import type { Visit } from './visited.ts';

/** How many files are asked for at a time. */
const AT_A_TIME = 8;
/** After so many files without any answer the rest is not waited for. */
const MOST_SILENT = 16;

/** A portal that is being visited. */
interface Case {
  /** The address that it is asked under, and the one that it was built for. */
  root: string;
  named: string;
  manifest: Manifest;
  line: Line;
  findings: Findings;
  visit: Visit;
  silent: number;
  /** Files of old addresses, for which a server may lead on by itself. */
  moved: ReadonlySet<string>;
}

/** Visits a served portal as a reader, a crawler and an auditor would; every fault with its remedy. */
export async function examinePortal(
  root: string,
  key: string,
  line: Line,
  moves: Moves = NO_MOVES,
): Promise<Problem[]> {
  const findings = new Findings();
  const first = await line.ask(root);
  if (!first) {
    await tellSilence(root, line, findings);
    return findings.list();
  }
  if (leadOf(first)) await tellUnread(root, 'index.html', first, line.ask, findings);
  else if (first.status !== 200) findings.add('doctor-index', root, { status: first.status });
  const manifest = await findManifest(root, key, line, findings);
  if (!manifest) return findings.list();
  // What pages, codes and lists say is held against the address that they were built for.
  const named = manifest.site || (addressIn(first) ?? root);
  if (manifest.site && named !== root) findings.add('doctor-elsewhere', root, { canonical: named });
  const visit: Visit = { pages: new Map(), codes: [], gone: new Set() };
  const moved = new Set(moves.redirects.map(({ from }) => fileOfMove(from)));
  await visitFiles({ root, named, manifest, line, findings, visit, silent: 0, moved });
  checkEditions(visit, findings);
  checkCodes(visit, findings);
  const paths = Object.keys(manifest.files);
  await checkLists(root, visit, paths, line.ask, findings);
  const pages = paths.filter((path) => /^[^.].*\/index\.html$/.test(path) && !moved.has(path));
  const page = (pages.find((path) => /^plans\/[^/]+\/index/.test(path)) ?? pages[0] ?? '').replace(
    /index\.html$/,
    '',
  );
  await checkServer(root, page, paths, line, findings);
  await checkVisitors(root, page, line.ask, findings);
  await checkMoved({ root, named, page }, moves, line.ask, findings);
  return findings.list();
}

/** The address that a first page gives as its own, which for a preview is that of nobody's server. */
const addressIn = ({ body }: Answer): string | undefined =>
  readPageFacts('', new TextDecoder().decode(body)).canonical;

async function findManifest(
  root: string,
  key: string,
  { ask }: Line,
  findings: Findings,
): Promise<Manifest | undefined> {
  const read = async (path: string): Promise<ArrayBuffer | undefined> => {
    const answer = await ask(root + path);
    return answer?.status === 200 ? answer.body.buffer : undefined;
  };
  const signed = await openManifest(read, key);
  if (typeof signed !== 'string') return signed;
  const isMissing = signed === 'noManifest';
  const address = root + (isMissing ? 'manifest.json' : SIGNATURE_FILE);
  const answer = await ask(address);
  if (leadOf(answer)) await tellUnread(address, SIGNATURE_FILE, answer, ask, findings);
  else findings.add(isMissing ? 'doctor-manifest' : 'doctor-signature', address, {});
  // An unsigned list still tells what is broken, if not who wrote it.
  const unsigned = await openManifest(read, '');
  return typeof unsigned === 'string' ? undefined : unsigned;
}

async function visitFiles(the: Case): Promise<void> {
  const next = Object.keys(the.manifest.files).values();
  const work = async (): Promise<void> => {
    for (const path of next) if (the.silent < MOST_SILENT) await visitFile(path, the);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  if (the.silent >= MOST_SILENT) the.findings.add('doctor-silent', the.root, {});
  const { visit } = the;
  visit.pages = new Map([...visit.pages].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function visitFile(path: string, the: Case): Promise<void> {
  const { root, named, manifest, line, findings, visit } = the;
  const [address, name] = [root + addressOfFile(path), named + addressOfFile(path)];
  const answer = await line.ask(address);
  if (!answer) the.silent++;
  // The page of what is not there is rightly sent as such.
  const isThere = answer?.status === 200 || (answer?.status === 404 && /(?:^|\/)404\.html$/.test(path));
  if (the.moved.has(path) && leadOf(answer)) return;
  if (!answer || !isThere) {
    visit.gone.add(name);
    if (path !== 'index.html' || !answer) await tellUnread(address, path, answer, line.ask, findings);
    return;
  }
  if (hashOf(answer.body) !== manifest.files[path])
    findings.addMany('proof-altered', 'doctor-altered-many', address);
  checkHeaders(path, address, answer, findings);
  if (!path.endsWith('.html')) return;
  const html = new TextDecoder().decode(answer.body);
  checkPage(
    address,
    html,
    [root, named].map((each) => new URL(each).origin),
    findings,
  );
  visit.pages.set(name, readPageFacts(name, html));
  if (/(?:^|\/)codes\/index\.html$/.test(path)) visit.codes.push(...readCodes(address, html));
}
