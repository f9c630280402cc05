import { createSearchFold } from '../text/searchFold.ts';
import type { Engine } from '../search/engine.ts';
import type { Spells } from '../search/pinyin.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import type { GramDirectory, SearchIndex } from '../search/searchIndex.ts';
import type { Synonyms } from '../search/synonyms.ts';
import type { Rank } from '../search/understand.ts';
import type { OtherPortal } from './otherPortal.ts';

/** Everything the search page needs, once the index is there. */
export interface Library {
  engine: Engine;
  fold: (text: string) => string;
  pinyin: () => Promise<Spells>;
  synonyms: () => Promise<Synonyms>;
  /** Ranks clauses by a word: with Pagefind, where this portal has its index and the browser runs it. */
  rankWord: () => Promise<Rank>;
  /** Other portals that could not be reached. */
  absent: OtherPortal[];
  /** Settled when the other portals have joined or are given up; null when there is nothing to wait for. */
  whole: Promise<void> | null;
  /** Called when another portal has answered after ours was shown. */
  onLate: () => void;
}

/**
 * Fetches the index of this portal, and has the others join when theirs are there; fails only when its own cannot be read.
 * @param site the path before all others of this portal, `/plans`, or nothing
 * @param isRelated whether this portal has a Pagefind index of its words
 */
export async function loadLibrary(
  site: string,
  folder: string,
  edition: string,
  others: OtherPortal[],
  isRelated: boolean,
): Promise<Library> {
  const absent: OtherPortal[] = [];
  const pinyin = once(async () => {
    const { readPinyin } = await import('../search/pinyin.ts');
    return readPinyin(await fetchText(`${site}${folder}pinyin.txt`));
  });
  const own = await loadEngine(site + folder, edition, site, pinyin);
  const fold = createSearchFold(own.directory.fold);
  const synonyms = once(async () => {
    const { readSynonyms } = await import('../search/synonyms.ts');
    return readSynonyms(await fetchText(`${site}${folder}synonyms.tsv`), fold);
  });
  const weigh = once(async () => {
    const { createWeigh } = await import('./searchRelated.ts');
    return createWeigh(`${site}${folder}pagefind/`, site);
  });
  const library: Library = {
    ...{ engine: own, fold, pinyin, synonyms, absent, whole: null },
    onLate: () => undefined,
    // A browser without WebAssembly finds the same clauses, in a plainer order.
    rankWord: async () => {
      const { createRank } = await import('../search/rankWords.ts');
      return createRank(library.engine, isRelated ? await weigh().catch(() => undefined) : undefined);
    },
  };
  if (others.length > 0) library.whole = join(library, others, folder, edition);
  return library;
}

/** Joins the other portals when they are there; the own answers stand meanwhile, whatever becomes of them. */
async function join(library: Library, others: OtherPortal[], folder: string, edition: string): Promise<void> {
  const { joinOthers } = await import('./searchOthers.ts');
  const { engine: own, pinyin, absent } = library;
  library.engine = await joinOthers(
    others,
    { own, folder, edition, pinyin, onLate: () => library.onLate() },
    absent,
  );
  library.whole = null;
}

async function loadEngine(
  folder: string,
  edition: string,
  portal: string,
  pinyin: () => Promise<Spells>,
): Promise<Engine> {
  const index = await fetchJson<SearchIndex | GramDirectory>(`${folder}${edition}.json`);
  const fold = createSearchFold(index.fold);
  if ('grams' in index) {
    const { createGramEngine, fetchFrom } = await import('./searchGrams.ts');
    return createGramEngine(index, fetchFrom(`${folder}${index.hits.folder}/`), portal);
  }
  return createScanEngine(index, { fold, portal, pinyin });
}

async function fetchJson<T>(address: string): Promise<T> {
  return JSON.parse(await fetchText(address)) as T;
}

async function fetchText(address: string): Promise<string> {
  // An old list of files beside new files would find the wrong clauses.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** A failure is not kept: the next call tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
