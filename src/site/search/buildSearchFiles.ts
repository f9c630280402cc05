import { buildGramFiles } from './gramFiles.ts';
import { openPieces, type Pieces, type PiecesPlace } from './keptPieces.ts';
import { buildRelatedFiles } from './relatedFiles.ts';
import { buildPinyinFile, cutSharedFold } from './searchFiles.ts';
import { hasWordIndex, type SearchWay } from './searchWay.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';

/** Name and content of every file of search. */
export async function buildSearchFiles(
  indexes: SearchIndex[],
  way: SearchWay,
  synonyms: string,
  place?: PiecesPlace,
): Promise<Files> {
  const pieces = openPieces(place);
  // Folded, the texts of all editions are the same.
  const related = indexes.slice(0, 1).filter(({ plans }) => hasWordIndex(plans.length));
  const files: Files = new Map<string, string | Uint8Array>([
    ['fold.json', JSON.stringify(cutSharedFold(indexes))],
    ['pinyin.txt', buildPinyinFile(indexes, pieces)],
    ['synonyms.tsv', synonyms],
    ...builders[way](indexes, pieces),
    ...(await Promise.all(related.map(buildRelatedFiles))).flatMap((files) => [...files]),
  ]);
  pieces.close();
  return files;
}

/** Files by their names. */
export type Files = Map<string, string | Uint8Array>;

const builders: Record<SearchWay, (indexes: SearchIndex[], pieces: Pieces) => Files> = {
  scan: (indexes) => new Map(indexes.map((index) => [`${index.edition}.json`, JSON.stringify(index)])),
  grams: buildGramFiles,
};
