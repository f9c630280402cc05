import type { Problem } from '../../plan/problem.ts';
import { openManifest } from '../../proof/judge.ts';
import { type Manifest, SIGNATURE_FILE } from '../../proof/manifest.ts';
import { hashOf } from '../manifest/buildManifest.ts';
import { addressOfFile } from '../manifest/verifyPortal.ts';
import { checkCodes, type PrintedCode, readCodes } from './checkCodes.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkLists } from './checkLists.ts';
import { checkEditions, checkPage, type PageFacts, readPageFacts } from './checkPage.ts';
import { checkServer } from './checkServer.ts';
import { Findings } from './findings.ts';
import type { Answer, Line } from './visit.ts';

/** How many files are asked for at a time. */
const AT_A_TIME = 8;

/** What a visit to all files has brought together. */
interface Visit {
  pages: Map<string, PageFacts>;
  codes: PrintedCode[];
}

/** Visits a served portal as a reader, a crawler and an auditor would; every fault with its remedy. */
export async function examinePortal(root: string, key: string, line: Line): Promise<Problem[]> {
  const findings = new Findings();
  const first = await line.ask(root);
  if (!first) findings.add('doctor-silent', root, {});
  else if (first.status !== 200) findings.add('doctor-index', root, { status: first.status });
  if (!first) return findings.list();
  const manifest = await findManifest(root, key, line, findings);
  if (!manifest) return findings.list();
  const visit: Visit = { pages: new Map(), codes: [] };
  const paths = Object.keys(manifest.files);
  const next = paths.values();
  const work = async (): Promise<void> => {
    for (const path of next) await visitFile(root, path, manifest, line, findings, visit);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const sorted = new Map([...visit.pages].sort(([one], [other]) => (one < other ? -1 : 1)));
  checkEditions(sorted, root, findings);
  checkCodes(visit.codes, sorted, findings);
  await checkLists(root, sorted, paths, line.ask, findings);
  const folder = paths.find((path) => /^[^.].*\/index\.html$/.test(path))?.replace(/index\.html$/, '');
  await checkServer(root, folder ?? '', line, findings);
  return findings.list();
}

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
  const place = signed === 'noManifest' ? 'manifest.json' : SIGNATURE_FILE;
  findings.add(signed === 'noManifest' ? 'doctor-manifest' : 'doctor-signature', root + place, {});
  // An unsigned list still tells what is broken, if not who wrote it.
  const unsigned = await openManifest(read, '');
  return typeof unsigned === 'string' ? undefined : unsigned;
}

async function visitFile(
  root: string,
  path: string,
  manifest: Manifest,
  { ask }: Line,
  findings: Findings,
  { pages, codes }: Visit,
): Promise<void> {
  const address = root + addressOfFile(path);
  const answer = await ask(address);
  // The page of what is not there is rightly sent as such.
  const isThere = answer?.status === 200 || (answer?.status === 404 && path === '404.html');
  if (!answer || !isThere) return tellMissing(address, path, answer, findings);
  if (hashOf(answer.body) !== manifest.files[path]) findings.add('proof-altered', address, {});
  checkHeaders(path, address, answer, findings);
  if (!path.endsWith('.html')) return;
  const html = new TextDecoder().decode(answer.body);
  checkPage(address, html, findings);
  pages.set(address, readPageFacts(address, html));
  if (/(?:^|\/)codes\/index\.html$/.test(path)) codes.push(...readCodes(address, html));
}

function tellMissing(address: string, path: string, answer: Answer | undefined, findings: Findings): void {
  const isFolder = path.endsWith('/index.html');
  if (isFolder && answer && answer.status !== 404)
    findings.addShared('doctor-index', 'folders', address, { status: answer.status });
  else findings.add('proof-missing', address, {});
}
