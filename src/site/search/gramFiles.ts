/** The files of an index of grams: what large portals are searched with. */
import { createSearchFold } from '../../text/searchFold.ts';
import { toEntries } from '../../search/entries.ts';
import { writeChunks } from '../../search/gramChunks.ts';
import { chunkFile, namesFile, type GramNames } from '../../search/gramEngine.ts';
import { listGrams } from '../../search/gramIndex.ts';
import { GROUP } from '../../search/hits.ts';
import type { GramDirectory, SearchIndex } from '../../search/searchIndex.ts';
import { hitFiles } from './hitFiles.ts';
import type { Pieces } from './keptPieces.ts';
import { packFiles } from './packFiles.ts';

/** Name and content of every file: the chunks once for all editions, which are one after folding, the rest for each. */
export function buildGramFiles(indexes: SearchIndex[], pieces?: Pieces): Map<string, string | Uint8Array> {
  // Any edition does: they are one after folding.
  const entries = indexes.slice(0, 1).flatMap((index) => toEntries(index, createSearchFold(index.fold)));
  const { starts, chunks } = writeChunks(listGrams(entries));
  const contents = new Map(indexes.flatMap((index) => [...hitFiles(index)]));
  for (const [number, chunk] of chunks.entries()) contents.set(chunkFile(number), chunk);
  for (const { edition, plans, parts } of indexes) {
    contents.set(namesFile(edition), JSON.stringify({ plans, parts } satisfies GramNames));
  }
  const { folder, files } = packFiles(contents, pieces);
  const directories = indexes.map(({ records, ...directory }): [string, string] => {
    const grams = { starts, records: records.length };
    const short: GramDirectory = {
      ...directory,
      plans: [],
      parts: [],
      hits: { folder, group: GROUP },
      grams,
    };
    return [`${directory.edition}.json`, JSON.stringify(short)];
  });
  return new Map<string, string | Uint8Array>([...directories, ...files]);
}
