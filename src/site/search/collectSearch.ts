import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { editions, portalAsRead, portalIn } from '../portal.ts';
import { buildSearchFiles, type Files } from './buildSearchFiles.ts';
import type { PiecesPlace } from './keptPieces.ts';
import { buildSearchIndex } from './searchFiles.ts';
import { chooseSearchWay } from './searchWay.ts';
import { searchableOf } from './searchSource.ts';

/** From so many plans on the files are made in a thread of their own. */
const MANY = 50;

/**
 * Name and content of every file of search for the portal's content.
 * @param place where pieces of the index are kept from build to build
 */
export function collectSearchFiles(place?: PiecesPlace): Promise<Files> {
  const { plans, synonyms } = portalAsRead();
  const indexes = editions().map((edition) =>
    buildSearchIndex(edition, searchableOf(portalIn(edition)), synonyms),
  );
  const work: Parameters<typeof buildSearchFiles> = [indexes, chooseSearchWay(plans.length), synonyms, place];
  return plans.length < MANY ? buildSearchFiles(...work) : inThread(work);
}

async function inThread(workerData: Parameters<typeof buildSearchFiles>): Promise<Files> {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { workerData });
  try {
    const [files] = (await once(worker, 'message')) as [Files];
    return files;
  } finally {
    await worker.terminate();
  }
}
