import { buildGramFiles } from './gramFiles.ts';
import { buildRelatedFiles } from './relatedFiles.ts';
import { buildPinyinFile, cutSharedFold } from './searchFiles.ts';
import { hasWordIndex, type SearchWay } from './searchWay.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';

/** Name and content of every file of search. */
export async function buildSearchFiles(
  indexes: SearchIndex[],
  way: SearchWay,
  synonyms: string,
): Promise<Files> {
  // Folded, the texts of all editions are the same.
  const related = indexes.slice(0, 1).filter(({ plans }) => hasWordIndex(plans.length));
  return new Map([
    ['fold.json', JSON.stringify(cutSharedFold(indexes))],
    ['pinyin.txt', buildPinyinFile(indexes)],
    ['synonyms.tsv', synonyms],
    ...builders[way](indexes),
    ...(await Promise.all(related.map(buildRelatedFiles))).flatMap((files) => [...files]),
  ]);
}

/** Files by their names. */
export type Files = Map<string, string | Uint8Array>;

const builders: Record<SearchWay, (indexes: SearchIndex[]) => Files> = {
  scan: (indexes) => new Map(indexes.map((index) => [`${index.edition}.json`, JSON.stringify(index)])),
  grams: buildGramFiles,
};
