/** Builds every share of a portal: takes over what is stored, and lets threads make the rest. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../../plan/model.ts';
import type { Portal } from '../../portal/model.ts';
import { type Reading, reading, type Share, show, thisHanzi } from '../portal.ts';
import type { MadeFile } from './madeFile.ts';
import { openRenderer, type RendererFacts, renderShare } from './renderShare.ts';
import { shareKey } from './shareKey.ts';
import type { Placed, PlaceFacts } from './placeWorker.ts';
import { isStored, keyOf, placeShare, storeShare, type StoredFile } from './shareStore.ts';
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
  /** Hears of every plan that is in place. */
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
/** So few are made without any: two plans with the comparisons that they stand in. */
const FEW = 3;

/**
 * Puts every share in its place; gives the keys and all files.
 * @param meanwhile what this thread does while others make the shares, given the keys of all
 */
export async function buildShares(
  work: ShareWork,
  renderer: RendererFacts,
  meanwhile: (keys: readonly string[]) => Promise<void>,
): Promise<BuiltShares> {
  const { shares, isMade, source, editions, base, store, out, onDone } = work;
  const keys = new Set<string>();
  const all: string[] = [];
  const files: MadeFile[] = [];
  const missing: Missing[] = [];
  const kept: Missing[] = [];
  const read = (share: Share): Reading => cutReading(share, source, editions);
  for (const share of shares) {
    const key = shareKey(base, read(share));
    all.push(key);
    if (!isMade(share)) continue;
    keys.add(key);
    (isStored(store, key) ? kept : missing).push({ key, share, tries: 1 });
  }
  const note = (task: Missing, placed: StoredFile[] | undefined): void => {
    if (placed) {
      files.push(...placed);
      if (task.share.plan) onDone();
    } else if (task.tries++ < MOST_TRIES) missing.push(task);
    else throw new Error(`${store}/${task.key}`);
  };
  const place = (task: Missing): void => note(task, placeShare(store, task.key, out));
  const facts = { renderer, store, glossary: source.glossary };
  const isFew = (): boolean => weightOf(missing) <= FEW;
  const make = (): Promise<void> => (isFew() ? makeHere : runThreads)(facts, missing, read, place);
  const placing = placeKept({ store, out, keys: kept.map(({ key }) => key) });
  placing.catch(() => undefined);
  if (isFew()) {
    await make();
    await meanwhile(all);
  } else await Promise.all([make(), meanwhile(all)]);
  // A share that is not as it was written is made again.
  for (const [at, placed] of (await placing).entries()) note(kept[at] as Missing, placed);
  await make();
  return { keys, files, fingerprint: keyOf([base, all, source.site, source.pages, source.synonyms]) };
}

/** A share that has to be made. */
interface Missing {
  key: string;
  share: Share;
  tries: number;
}

/** So many comparisons are as much work as one plan. */
const SIDES = 20;
/** How many plans the shares are worth. */
const weightOf = (missing: readonly Missing[]): number =>
  missing.reduce((sum, { share }) => sum + (share.plan ? 1 : 1 / SIDES), 0);

/** A share that another build of the portal took away before it was in its place is made again, so often at most. */
const MOST_TRIES = 3;
/** So many shares a thread has before it, so that it need not wait while the pages over all plans are made. */
const AHEAD = 3;
/** Megabytes for what a thread forgets soon: with few it would tidy up for a tenth of its time. */
const YOUNG = 64;

/** So many shares are put in their places by a thread of its own. */
const MANY = 100;

async function placeKept(facts: PlaceFacts): Promise<Placed> {
  if (facts.keys.length < MANY) return facts.keys.map((key) => placeShare(facts.store, key, facts.out));
  const worker = new Worker(new URL('./placeWorker.ts', import.meta.url), { workerData: facts });
  try {
    const [placed] = (await once(worker, 'message')) as [Placed];
    return placed;
  } finally {
    await worker.terminate();
  }
}

/** Makes shares one by one in this thread, which then shows again what it showed before. */
async function makeHere(
  { renderer, store }: WorkerFacts,
  missing: Missing[],
  read: (share: Share) => Reading,
  place: (task: Missing) => void,
): Promise<void> {
  if (missing.length === 0) return;
  const [shown, hanzi] = [reading(), thisHanzi()];
  const app = await openRenderer(renderer);
  for (let task = missing.shift(); task; task = missing.shift()) {
    // A copy, as another thread gets it: what is noted of its parts must not be taken for that of the whole portal.
    const part = { ...structuredClone(read(task.share)), hanzi };
    storeShare(store, task.key, await renderShare(app, part));
    place(task);
  }
  show(shown);
  app.routeCache.clearAll();
}

async function runThreads(...[facts, missing, read, place]: Parameters<typeof runThread>): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(weightOf(missing) / SHARES_A_THREAD));
  await Promise.all(Array.from({ length: threads }, () => runThread(facts, missing, read, place)));
}

async function runThread(
  facts: WorkerFacts,
  missing: Missing[],
  read: (share: Share) => Reading,
  place: (task: Missing) => void,
): Promise<void> {
  const worker = new Worker(new URL('./shareWorker.ts', import.meta.url), {
    workerData: facts,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const sent: Missing[] = [];
      const next = (): void => {
        while (sent.length < AHEAD && missing.length > 0) {
          const task = missing.shift() as Missing;
          sent.push(task);
          worker.postMessage({ key: task.key, reading: read(task.share) } satisfies ShareJob);
        }
        if (sent.length === 0) resolve();
      };
      worker.on('message', () => {
        try {
          place(sent.shift() as Missing);
          next();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('a thread of the build has ended')));
      next();
    });
  } finally {
    await worker.terminate();
  }
}
