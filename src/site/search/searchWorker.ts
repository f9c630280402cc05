/** A thread that makes the files of search of a large portal. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildSearchFiles } from './buildSearchFiles.ts';

parentPort?.postMessage(await buildSearchFiles(...(workerData as Parameters<typeof buildSearchFiles>)));
