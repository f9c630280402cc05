import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { judgeFile, openManifest, type ReadFile, type Untold, type Verdict } from '../../proof/judge.ts';
import type { Manifest } from '../../proof/manifest.ts';
import { hashClauses, listBuilt } from './buildManifest.ts';

/** What a verification found: every difference, and the manifest it was held against. */
export interface Verification {
  verdict: Verdict;
  /** Why nothing could be told. */
  untold?: Untold;
  problems: Problem[];
  manifest?: Manifest;
}

/** How many files are asked for at a time. */
const AT_A_TIME = 8;

/** The file that a path names, as an address below the portal: folders are asked for by their own address. */
export function addressOfFile(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Reads the files of a folder. */
export function folderReader(folder: string): ReadFile {
  return async (path) => {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    return bytes && new Uint8Array(bytes).buffer;
  };
}

/** Reads the files of a served portal; what takes longer than half a minute is no answer. */
export function siteReader(root: string): ReadFile {
  return async (path) => {
    const response = await fetch(new URL(addressOfFile(path), root), {
      signal: AbortSignal.timeout(30_000),
    }).catch(() => undefined);
    // A page that is not there is answered with the page that says so, which is a file of the portal too.
    const isAnswer = response?.ok === true || (response?.status === 404 && path.endsWith('404.html'));
    return isAnswer ? await response.arrayBuffer().catch(() => undefined) : undefined;
  };
}

/** Holds every file of a portal, and every clause of its data, against its manifest. */
export async function verifyPortal(
  read: ReadFile,
  key: string,
  isThere: (path: string) => boolean = () => true,
): Promise<Verification> {
  const manifest = await openManifest(read, key);
  if (typeof manifest === 'string') return { verdict: 'unknown', untold: manifest, problems: [] };
  const paths = Object.keys(manifest.files).filter(isThere);
  const problems: Problem[] = [];
  const next = paths.values();
  const work = async (): Promise<void> => {
    for (const path of next) problems.push(...(await checkFile(manifest, path, read)));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  problems.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { verdict: problems.length > 0 ? 'differs' : 'same', problems, manifest };
}

async function checkFile(manifest: Manifest, path: string, read: ReadFile): Promise<Problem[]> {
  const place = { file: path, line: null };
  const { reason } = await judgeFile(manifest, path, read);
  if (reason === 'noPage') return [tellProblem('proof-missing', place, {})];
  if (reason === 'altered') return [tellProblem('proof-altered', place, {})];
  return /(?:^|\/)plans\/[^/]+\/plan\.json$/.test(path) ? checkClauses(manifest, path, read) : [];
}

async function checkClauses(manifest: Manifest, path: string, read: ReadFile): Promise<Problem[]> {
  const bytes = await read(path);
  const plan = JSON.parse(new TextDecoder().decode(bytes)) as Parameters<typeof hashClauses>[0] & {
    id: string;
    edition: string;
  };
  const now = hashClauses(plan);
  const then = manifest.clauses[plan.edition]?.[plan.id] ?? {};
  return [...new Set([...Object.keys(now), ...Object.keys(then)])]
    .filter((clause) => now[clause] !== then[clause])
    .map((clause) => tellProblem('proof-clause', { file: path, line: null }, { clause }));
}

/** As `verifyPortal`, of a folder, where files that no build wrote are found too. */
export async function verifyFolder(folder: string, key: string): Promise<Verification> {
  const found = await verifyPortal(folderReader(folder), key);
  const { manifest } = found;
  if (!manifest) return found;
  const foreign = listBuilt(folder)
    .filter((path) => !Object.hasOwn(manifest.files, path))
    .map((path) => tellProblem('proof-foreign', { file: path, line: null }, {}));
  const problems = [...found.problems, ...foreign];
  return { ...found, problems, verdict: problems.length > 0 ? 'differs' : 'same' };
}
