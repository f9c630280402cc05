/** What the search page fetches, from the portal in all editions. */
import { cutFoldPairs, searchFold, type FoldPairs } from '../../text/searchFold.ts';
import type { Edition } from '../../plan/model.ts';
import { buildBodies, buildParts, buildPlans, buildRecords, type Searchable } from '../../search/records.ts';
import { ASKING_WORDS } from '../../search/question.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';
import type { Pieces } from './keptPieces.ts';
import { buildPinyin, EVERYDAY } from './pinyinTable.ts';

/**
 * The index of one edition for the scan path.
 * @param everyday more words that readers type, beside those of questions
 */
export function buildSearchIndex(edition: Edition, searchable: Searchable, everyday = ''): SearchIndex {
  const records = buildRecords(searchable);
  const bodies = buildBodies(searchable.organisations);
  const plans = buildPlans(searchable.plans);
  const topics = searchable.topics.map(({ id, name }) => ({ id, name }));
  const index = { plans, parts: buildParts(records), bodies, topics, records };
  return { edition, fold: cutFoldPairs([...textsOf(index), ASKING_WORDS, everyday]), ...index };
}

/** Everything in an index that a query may be compared with. */
function textsOf({ records, bodies, plans }: Pick<SearchIndex, 'records' | 'bodies' | 'plans'>): string[] {
  return [
    ...records.flatMap(({ text, number }) => [text, number]),
    ...bodies.flatMap(({ name, names }) => [name, ...names]),
    ...plans.map(({ documentNumber }) => documentNumber ?? ''),
  ];
}

/** The part of the fold table that all editions need: for marking words on a plan's page. */
export function cutSharedFold(indexes: SearchIndex[]): FoldPairs {
  return cutFoldPairs(indexes.flatMap(textsOf));
}

/** How titles and bodies are spelled in pinyin, and how every character that is written or may be typed sounds. */
export function buildPinyinFile(indexes: SearchIndex[], pieces?: Pieces): string {
  // By plan: of most nothing has changed since the last build.
  const titles = indexes.flatMap(({ records }) =>
    [...Map.groupBy(records, ({ plan }) => plan).values()].map((own) =>
      own.map(({ text, head }) => text.slice(0, head)),
    ),
  );
  const names = indexes.flatMap(({ bodies }) => bodies.map(({ name, names }) => [name, ...names]));
  const texts = indexes.flatMap(({ records }) => records.map(({ text }) => text));
  return buildPinyin([...inGroups(names), ...titles], searchFold, [...texts, EVERYDAY], pieces);
}

/** The names of so many bodies are read together. */
const TOGETHER = 50;

const inGroups = (names: string[][]): string[][] =>
  Array.from({ length: Math.ceil(names.length / TOGETHER) }, (_, at) =>
    names.slice(at * TOGETHER, (at + 1) * TOGETHER).flat(),
  );
