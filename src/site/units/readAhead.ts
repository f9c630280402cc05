/** Lets threads read and convert the plans that no build has read yet: this thread then finds them in the store. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { partsOfPlan } from '../../portal/readPlans.ts';
import { contentDir } from '../../portal/readSite.ts';
import { readTextFile, readTextFiles } from '../../schema/files.ts';
import type { ReadingFacts } from './readingWorker.ts';
import type { ReadingStore } from './readingStore.ts';

/** A thread has so many plans to read at least, or it is not worth its start. */
const PLANS_A_THREAD = 8;

/**
 * Fills the store. What is wrong with a plan is not told here: it is not kept, and told when the plan is read again.
 * @param store the folder of the store, and the hash of the code that made what is in it
 */
export async function readAhead(
  store: Pick<ReadingFacts, 'folder' | 'code'>,
  { has, recall }: Pick<ReadingStore, 'has' | 'recall'>,
): Promise<void> {
  const folder = join(contentDir, 'plans');
  const glossary = ['glossary', readTextFile(contentDir, 'glossary.tsv')];
  // With another glossary every plan is converted anew.
  const isConverted = has(glossary);
  const names = readTextFiles(folder, '.md')
    .filter((file) => !isConverted || !has(partsOfPlan(folder, file)))
    .map(({ name }) => name);
  recall(glossary, () => true);
  const count = Math.min(availableParallelism(), Math.floor(names.length / PLANS_A_THREAD));
  if (count < 2) return;
  const facts: ReadingFacts = { ...store, names, next: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./readingWorker.ts', import.meta.url), { workerData: facts });
    return once(worker, 'exit');
  });
  await Promise.all(threads);
}
