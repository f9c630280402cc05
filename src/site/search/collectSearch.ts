import { buildGramFiles } from './gramFiles.ts';
import { buildRelatedFiles } from './relatedFiles.ts';
import { editions, portalAsRead, portalIn } from '../portal.ts';
import { buildPinyinFile, buildSearchIndex, cutSharedFold } from './searchFiles.ts';
import { chooseSearchWay, hasWordIndex, type SearchWay } from './searchWay.ts';
import { searchableOf } from './searchSource.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';

/** Name and content of every file of search for the portal's content. */
export function collectSearchFiles(): Promise<Files> {
  const { plans, synonyms } = portalAsRead();
  const indexes = editions().map((edition) =>
    buildSearchIndex(edition, searchableOf(portalIn(edition)), synonyms),
  );
  return buildSearchFiles(indexes, chooseSearchWay(plans.length), synonyms);
}

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

type Files = Map<string, string | Uint8Array>;

const builders: Record<SearchWay, (indexes: SearchIndex[]) => Files> = {
  scan: (indexes) => new Map(indexes.map((index) => [`${index.edition}.json`, JSON.stringify(index)])),
  grams: buildGramFiles,
};
