import type { Engine } from '../search/engine.ts';
import { createGramEngine } from '../search/gramEngine.ts';
import { guardEngine } from '../search/guardEngine.ts';
import { mergeEngines } from '../search/mergeEngines.ts';
import { parseIndex } from '../search/parseIndex.ts';
import type { Spells } from '../search/pinyin.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import { createSearchFold } from '../text/searchFold.ts';
import { fetchLimited } from './fetchLimited.ts';
import type { OtherPortal } from './otherPortal.ts';

/** What is known of the portal that asks. */
export interface Asker {
  own: Engine;
  /** Path of the index below a portal's address. */
  folder: string;
  edition: string;
  pinyin: () => Promise<Spells>;
  /** Told when another portal has answered late. */
  onLate?: () => void;
}

/**
 * Joins other portals' engines to our own, each as soon as its index is here; those that send none, or none in time, are
 * named in `absent`. Their files are data: no code of theirs runs.
 */
export async function joinOthers(
  others: readonly OtherPortal[],
  asker: Asker,
  absent: OtherPortal[],
): Promise<Engine> {
  const engines = await Promise.all(
    others.map((other) =>
      loadOther(other, asker, () => absent.push(other)).catch(() => {
        absent.push(other);
        return null;
      }),
    ),
  );
  const present = engines.filter((each) => each !== null);
  return present.length === 0 ? asker.own : mergeEngines([asker.own, ...present]);
}

async function loadOther(
  { name, address }: OtherPortal,
  { folder, edition, pinyin, onLate }: Asker,
  onFailure: () => void,
): Promise<Engine> {
  const files = address + folder;
  const text = new TextDecoder().decode(await fetchLimited(`${files}${edition}.json`));
  const index = parseIndex(JSON.parse(text));
  const fold = createSearchFold(index.fold);
  const engine =
    'grams' in index
      ? createGramEngine(index, (file) => fetchLimited(`${files}${index.hits.folder}/${file}`), address)
      : createScanEngine(index, { fold, portal: address, pinyin });
  return guardEngine(engine, { name, fold, onFailure, ...(onLate && { onLate }) });
}
