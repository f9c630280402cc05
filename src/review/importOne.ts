import { join, resolve } from 'node:path';
import { importSeeds } from '../import/importSeeds.ts';
import type { Words } from '../plan/problem.ts';
import { ProblemError, toWords } from '../plan/problem.ts';
import { readTextFiles } from '../schema/files.ts';
import type { Desk } from './desk.ts';
import { memory } from './memory.ts';

/** Reads one capture as `npm run import` does, and gives what the person should hear of it. */
export async function importOne(
  { contentDir, seedsDir }: Pick<Desk, 'contentDir' | 'seedsDir'>,
  path: string,
  how: { accepted?: readonly string[]; versionOf?: string } = {},
): Promise<Words[]> {
  const { accepted = [], versionOf } = how;
  const options = {
    contentDir,
    seedsDir,
    accepted: new Set(accepted.map((file) => resolve(file))),
    ...(versionOf !== undefined && { versionOf }),
  };
  const result = await importSeeds([path], options, memory.keep);
  if (result.failed.length > 0) throw new ProblemError(...result.failed);
  return [
    ...result.doubles.map(({ file, same }) => toWords('desk-double', { file, same })),
    ...result.kept.map(({ path: kept }) => toWords('desk-kept', { part: partOf(kept) })),
  ];
}

/** What a file of a plan is called at the desk. */
function partOf(path: string): Words {
  if (path.endsWith('.md')) return toWords('desk-part-text');
  return toWords(path.endsWith('.indicators.yaml') ? 'desk-part-figures' : 'desk-part-lines');
}

/** Every file of the content that reading a capture may change. */
export function contentFiles({ contentDir }: Pick<Desk, 'contentDir'>): string[] {
  const folder = join(contentDir, 'plans');
  const names = ['.md', '.yaml'].flatMap((ending) =>
    readTextFiles(folder, ending).map(({ name }) => join(folder, name)),
  );
  return [...names, join(contentDir, 'organisations.yaml')];
}
