import { createSearchFold } from '../text/searchFold.ts';
import type { Engine } from '../search/engine.ts';
import type { Spells } from '../search/pinyin.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import type { GramDirectory, PagefindDirectory, SearchIndex } from '../search/searchIndex.ts';

/** Another portal whose clauses are found here too. */
export interface OtherPortal {
  name: string;
  address: string;
}

/** Everything the search page needs, once the index is there. */
export interface Library {
  engine: Engine;
  fold: (text: string) => string;
  pinyin: () => Promise<Spells>;
  /** Other portals that could not be reached. */
  absent: OtherPortal[];
}

/**
 * Fetches the index of this portal and of the others; fails only when this portal's own cannot be read.
 * @param site the path before all others of this portal, `/plans`, or nothing
 */
export async function loadLibrary(
  site: string,
  folder: string,
  edition: string,
  others: OtherPortal[],
): Promise<Library> {
  const absent: OtherPortal[] = [];
  const pinyin = once(async () => {
    const { readPinyin } = await import('../search/pinyin.ts');
    return readPinyin(await fetchText(`${site}${folder}pinyin.txt`));
  });
  const [own, ...answers] = await Promise.all([
    loadEngine(site + folder, edition, site, pinyin),
    ...others.map((other) =>
      loadEngine(other.address + folder, edition, other.address, pinyin).catch(() => {
        absent.push(other);
        return null;
      }),
    ),
  ]);
  const present = answers.filter((each) => each !== null);
  const isAlone = present.length === 0;
  const engine = isAlone ? own : (await import('../search/mergeEngines.ts')).mergeEngines([own, ...present]);
  return { engine, fold: createSearchFold(engine.directory.fold), pinyin, absent };
}

async function loadEngine(
  folder: string,
  edition: string,
  portal: string,
  pinyin: () => Promise<Spells>,
): Promise<Engine> {
  const index = await fetchJson<SearchIndex | PagefindDirectory | GramDirectory>(`${folder}${edition}.json`);
  const fold = createSearchFold(index.fold);
  if ('grams' in index) {
    const { createGramEngine, fetchFrom } = await import('./searchGrams.ts');
    return createGramEngine(index, fetchFrom(`${folder}${index.hits.folder}/`), portal);
  }
  if ('pagefind' in index) {
    try {
      const { createPagefindEngine } = await import('./searchPagefind.ts');
      return await createPagefindEngine(index, folder, portal, fold);
    } catch {
      // A browser without WebAssembly, or one that may not run it, reads all texts instead.
      Object.assign(index, await fetchJson(`${folder}${edition}.records.json`));
    }
  }
  return createScanEngine(index as SearchIndex, { fold, portal, pinyin });
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
