/** The files that the search page fetches, from the portal in both editions. */
import { createFold, cutFoldTable, fullFoldTable } from '../hanzi/fold.ts';
import type { Edition } from '../plan/model.ts';
import { buildBodies, buildParts, buildPlans, buildRecords, type Searchable } from '../search/records.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { buildPinyin } from './pinyinTable.ts';

/** Everything that is searched, in each edition. */
export type SearchSource = Record<Edition, Searchable>;

/** The index of one edition for the scan path. */
export function buildSearchIndex(edition: Edition, searchable: Searchable): SearchIndex {
  const records = buildRecords(searchable);
  const bodies = buildBodies(searchable.organisations);
  const plans = buildPlans(searchable.plans);
  const topics = searchable.topics.map(({ id, name }) => ({ id, name }));
  const index = { plans, parts: buildParts(records), bodies, topics, records };
  return { edition, fold: cutFoldTable(textsOf(index).join('')), ...index };
}

/** Everything in an index that a query may be compared with. */
function textsOf({ records, bodies, plans }: Pick<SearchIndex, 'records' | 'bodies' | 'plans'>): string[] {
  return [
    ...records.flatMap(({ text, number }) => [text, number]),
    ...bodies.flatMap(({ name, names }) => [name, ...names]),
    ...plans.map(({ documentNumber }) => documentNumber ?? ''),
  ];
}

/** Name and text of every file of the scan path; the same content gives the same bytes. */
export function buildSearchFiles(source: SearchSource): Map<string, string> {
  const editions = Object.keys(source).sort() as Edition[];
  const indexes = editions.map((edition) => buildSearchIndex(edition, source[edition]));
  const files = new Map(indexes.map((index) => [`${index.edition}.json`, JSON.stringify(index)]));
  const titles = indexes.flatMap(({ records }) => records.map(({ text, head }) => text.slice(0, head)));
  const names = indexes.flatMap(({ bodies }) => bodies.flatMap(({ name, names }) => [name, ...names]));
  files.set('pinyin.txt', buildPinyin([...names, ...titles], createFold(fullFoldTable())));
  files.set('fold.json', JSON.stringify(cutFoldTable(indexes.flatMap(textsOf).join(''))));
  return files;
}
