import { createFold, toFoldTable } from '../hanzi/fold.ts';
import type { Engine } from '../search/engine.ts';
import { mergeEngines } from '../search/mergeEngines.ts';
import { readPinyin, type Pinyin } from '../search/pinyin.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import type { PagefindDirectory, SearchIndex } from '../search/searchIndex.ts';

/** Another portal whose clauses are found here too. */
export interface OtherPortal {
  name: string;
  address: string;
}

/** Everything the search page needs, once the index is there. */
export interface Library {
  engine: Engine;
  fold: (text: string) => string;
  pinyin: () => Promise<Pinyin>;
  /** Other portals that could not be reached. */
  absent: OtherPortal[];
}

/** Fetches the index of this portal and of the others; fails only when this portal's own cannot be read. */
export async function loadLibrary(folder: string, edition: string, others: OtherPortal[]): Promise<Library> {
  const absent: OtherPortal[] = [];
  const pinyin = once(async () => readPinyin(await fetchText(`${folder}pinyin.txt`)));
  const [own, ...found] = await Promise.all([
    loadEngine(folder, edition, '', pinyin),
    ...others.map((other) =>
      loadEngine(other.address + folder, edition, other.address, pinyin).catch(() => {
        absent.push(other);
        return null;
      }),
    ),
  ]);
  const engine = mergeEngines([own, ...found.filter((each) => each !== null)]);
  return { engine, fold: createFold(toFoldTable(engine.directory.fold)), pinyin, absent };
}

async function loadEngine(
  folder: string,
  edition: string,
  portal: string,
  pinyin: () => Promise<Pinyin>,
): Promise<Engine> {
  const index = await fetchJson<SearchIndex | PagefindDirectory>(`${folder}${edition}.json`);
  const fold = createFold(toFoldTable(index.fold));
  if ('pagefind' in index) {
    try {
      const { createPagefindEngine } = await import('./searchPagefind.ts');
      return await createPagefindEngine(index, `${folder}pagefind/`, portal, fold);
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
  const response = await fetch(address);
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
