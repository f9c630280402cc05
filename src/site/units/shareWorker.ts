/** A thread that builds shares of the portal, one at a time, as they are sent to it. */
import { parentPort, workerData } from 'node:worker_threads';
import { createHanzi } from '../../hanzi/createHanzi.ts';
import type { GlossaryEntry } from '../../hanzi/glossary.ts';
import type { Reading } from '../portal.ts';
import { openRenderer, type RendererFacts, renderShare } from './renderShare.ts';
import { storeShare } from './shareStore.ts';

/** What such a thread is started with. */
export interface WorkerFacts {
  renderer: RendererFacts;
  store: string;
  glossary: GlossaryEntry[];
}

/** A share to be built, and the key that it is kept under. */
export interface ShareJob {
  key: string;
  reading: Reading;
}

const { renderer, store, glossary } = workerData as WorkerFacts;
const hanzi = createHanzi(glossary);
const pages = openRenderer(renderer);
/** One share after the other: what is shown is the same for the whole thread. */
let turn = pages;
parentPort?.on('message', ({ key, reading }: ShareJob) => {
  turn = turn.then(async (app) => {
    storeShare(store, key, await renderShare(app, { ...reading, hanzi }));
    parentPort?.postMessage(key);
    return app;
  });
});
