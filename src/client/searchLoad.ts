import { createFold, toFoldTable } from '../hanzi/fold.ts';
import type { Engine } from '../search/engine.ts';
import { mergeEngines } from '../search/mergeEngines.ts';
import { readPinyin, type Pinyin } from '../search/pinyin.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import type { SearchIndex } from '../search/searchIndex.ts';

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
    loadEngine(`${folder}${edition}.json`, '', pinyin),
    ...others.map((other) =>
      loadEngine(other.address + folder + `${edition}.json`, other.address, pinyin).catch(() => {
        absent.push(other);
        return null;
      }),
    ),
  ]);
  const engine = mergeEngines([own, ...found.filter((each) => each !== null)]);
  return { engine, fold: createFold(toFoldTable(engine.directory.fold)), pinyin, absent };
}

async function loadEngine(address: string, portal: string, pinyin: () => Promise<Pinyin>): Promise<Engine> {
  const index = JSON.parse(await fetchText(address)) as SearchIndex;
  if (!Array.isArray(index.records)) throw new TypeError(`${address}: no records`);
  return createScanEngine(index, { fold: createFold(toFoldTable(index.fold)), portal, pinyin });
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
