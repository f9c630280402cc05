/** Builds every share of a portal: takes over what is stored, and lets threads make the rest. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../../plan/model.ts';
import type { Portal } from '../../portal/model.ts';
import type { Reading, Share } from '../portal.ts';
import type { MadeFile } from './madeFile.ts';
import type { RendererFacts } from './renderShare.ts';
import { shareKey } from './shareKey.ts';
import { keyOf, placeShare, type StoredFile } from './shareStore.ts';
import type { ShareJob, WorkerFacts } from './shareWorker.ts';
import { cutReading } from './unitView.ts';

/** What is built, from what, and to where. */
export interface ShareWork {
  /** All shares of the portal. */
  shares: Share[];
  /** Which of them are built here. */
  isMade: (share: Share) => boolean;
  source: Portal;
  editions: Map<Edition, Portal>;
  /** The key of the code, and of what else all pages are made from. */
  base: string;
  /** Where shares are kept. */
  store: string;
  /** The folder of the portal that is being built. */
  out: string;
  /** Hears of every share that is in place. */
  onDone: () => void;
}

/** What was built. */
export interface BuiltShares {
  keys: Set<string>;
  files: MadeFile[];
  /** The hash of all that the portal is made from. */
  fingerprint: string;
}

/** A thread has so many shares to make at least, or it is not worth its start. */
const SHARES_A_THREAD = 8;

/** Puts every share in its place; gives the keys and all files. */
export async function buildShares(work: ShareWork, renderer: RendererFacts): Promise<BuiltShares> {
  const { shares, isMade, source, editions, base, store, out, onDone } = work;
  const keys = new Set<string>();
  const all: string[] = [];
  const files: MadeFile[] = [];
  const missing: { key: string; share: Share }[] = [];
  const read = (share: Share): Reading => cutReading(share, source, editions);
  for (const share of shares) {
    const key = shareKey(base, read(share));
    all.push(key);
    if (!isMade(share)) continue;
    keys.add(key);
    const placed = placeShare(store, key, out);
    if (!placed) missing.push({ key, share });
    else {
      files.push(...placed);
      onDone();
    }
  }
  const queue = missing.values();
  const place = (key: string, stored: StoredFile[]): void => {
    if (!placeShare(store, key, out)) throw new Error(`${store}/${key}`);
    files.push(...stored);
    onDone();
  };
  const threads = Math.min(availableParallelism(), Math.ceil(missing.length / SHARES_A_THREAD));
  await Promise.all(
    Array.from({ length: threads }, () =>
      runThread({ renderer, store, glossary: source.glossary }, queue, (share) => read(share), place),
    ),
  );
  return { keys, files, fingerprint: keyOf([base, all, source.site, source.pages, source.synonyms]) };
}

function runThread(
  facts: WorkerFacts,
  queue: Iterator<{ key: string; share: Share }>,
  read: (share: Share) => Reading,
  place: (key: string, stored: StoredFile[]) => void,
): Promise<void> {
  const worker = new Worker(new URL('./shareWorker.ts', import.meta.url), { workerData: facts });
  return new Promise<void>((resolve, reject) => {
    let key = '';
    const next = (): void => {
      const { value, done } = queue.next() as IteratorResult<{ key: string; share: Share }, undefined>;
      if (done) return resolve();
      key = value.key;
      worker.postMessage({ key, reading: read(value.share) } satisfies ShareJob);
    };
    worker.on('message', (stored: StoredFile[]) => {
      try {
        place(key, stored);
        next();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread of the build has ended')));
    next();
  }).finally(() => worker.terminate());
}
