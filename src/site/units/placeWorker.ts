/** A thread that puts stored shares into a portal's folder, beside the pages that are made meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { placeShare, type StoredFile } from './shareStore.ts';

/** What such a thread is started with. */
export interface PlaceFacts {
  store: string;
  out: string;
  keys: string[];
}

/** For each key the files that are in place now; undefined where the share has to be made again. */
export type Placed = (StoredFile[] | undefined)[];

const { store, out, keys } = workerData as PlaceFacts;
parentPort?.postMessage(keys.map((key) => placeShare(store, key, out)) satisfies Placed);
