import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../plan/model.ts';
import { type Recall, recallNothing } from '../../plan/recall.ts';
import { headingText } from '../../plan/text.ts';
import { clauseWords } from '../../proof/clauseWords.ts';
import { type Manifest, UNLISTED } from '../../proof/manifest.ts';

/** SHA-256 of bytes or text, hexadecimal. */
export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Every file of a built portal but the manifest itself, as paths from its root, sorted. */
export function listBuilt(folder: string): string[] {
  return [...filesIn(folder, '')].filter((path) => !UNLISTED.includes(path)).sort();
}

function* filesIn(folder: string, prefix: string): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesIn(folder, `${prefix}${entry.name}/`);
    else if (entry.isFile()) yield prefix + entry.name;
  }
}

/** The words of a clause with its heading, cells of a table apart by tabs, as pages and plain text give them. */
export function wordsOfClause(clause: Clause): string {
  const blocks = clause.blocks.map((block) =>
    block.kind === 'table'
      ? [block.header, ...block.rows].map((cells) => cells.join('\t')).join('\n')
      : block.text,
  );
  return clauseWords([headingText(clause), ...blocks].join('\n'));
}

interface PlanFile {
  id: string;
  edition: string;
  clauses: Clause[];
}

/** What every clause of a `plan.json` hashes to; a clause without words of its own is left out. */
export function hashClauses(plan: Pick<PlanFile, 'clauses'>): Record<string, string> {
  const worded = plan.clauses.map((clause) => ({ id: clause.id, words: wordsOfClause(clause) }));
  return Object.fromEntries(
    worded.filter(({ words }) => words !== '').map(({ id, words }) => [id, hashOf(words)]),
  );
}

interface HashedPlan extends Omit<PlanFile, 'clauses'> {
  hashes: Record<string, string>;
}

const hashPlan = (plan: PlanFile): HashedPlan => ({
  id: plan.id,
  edition: plan.edition,
  hashes: hashClauses(plan),
});

/** The hashes of files that need not be read for it, by their paths. */
export type KnownFiles = ReadonlyMap<string, { sha256: string }>;

/**
 * The hashes of a finished portal, read from its files where they are not known; it follows on no other build yet.
 * @param built the files, where they are known
 */
export function buildManifest(
  folder: string,
  site: string,
  known: KnownFiles = new Map(),
  recall: Recall = recallNothing,
  built: readonly string[] = listBuilt(folder),
): Manifest {
  const files: Manifest['files'] = {};
  const clauses: Manifest['clauses'] = {};
  for (const path of [...new Set(built)].sort()) {
    const read = (): Buffer => readFileSync(join(folder, path));
    const sha256 = known.get(path)?.sha256 ?? hashOf(read());
    files[path] = sha256;
    if (!/(?:^|\/)plans\/[^/]+\/plan\.json$/.test(path)) continue;
    const work = (): HashedPlan => hashPlan(JSON.parse(read().toString('utf8')) as PlanFile);
    const { id, edition, hashes } = recall(['clauses', sha256], work) ?? work();
    (clauses[edition] ??= {})[id] = hashes;
  }
  return { celan: 1, site, build: 1, previous: null, files, clauses };
}
