import type { Edition } from '../plan/model.ts';
import type { Portal } from '../portal/model.ts';
import { ask } from '../search/ask.ts';
import { foldBodies } from '../search/bodies.ts';
import { readPinyin } from '../search/pinyin.ts';
import { parseQuery } from '../search/query.ts';
import { createRank } from '../search/rankWords.ts';
import { createScanEngine } from '../search/scanEngine.ts';
import { readSynonyms } from '../search/synonyms.ts';
import { buildPinyinFile, buildSearchIndex } from '../site/search/searchFiles.ts';
import { searchableOf } from '../site/search/searchSource.ts';
import { searchFold as fold } from '../text/searchFold.ts';

/** A clause that was found, and whether it contains the query as it stands. */
export interface Hit {
  plan: string;
  clause: string;
  isExact: boolean;
}

/** Makes the search of one edition, as the search page has it: clauses that contain the words, then related ones. */
export function createSearch(edition: Edition, portal: Portal): (query: string) => Promise<Hit[]> {
  const index = buildSearchIndex(edition, searchableOf(portal));
  const spells = readPinyin(buildPinyinFile([index]));
  const pinyin = (): Promise<typeof spells> => Promise.resolve(spells);
  const engine = createScanEngine(index, { fold, portal: '', pinyin });
  return async (query) => {
    const { exact, related, figures } = await ask(parseQuery(query, fold), {
      ...{ engine, fold, pinyin, filters: {}, sort: 'relevance' },
      bodies: foldBodies(index.bodies, fold),
      synonyms: () => Promise.resolve(readSynonyms(portal.synonyms, fold)),
      rankWord: () => Promise.resolve(createRank(engine)),
    });
    const loaded = await Promise.all(
      [...exact, ...related.flatMap(({ found }) => found)].map((found) => found.load()),
    );
    const hits = loaded.map(({ plan, record }, place): Hit => {
      return { plan: plan.id, clause: record.clause, isExact: place < exact.length };
    });
    const told = figures.map(({ loaded: { plan, record } }): Hit => {
      return { plan: plan.id, clause: record.clause, isExact: false };
    });
    const all = [
      ...hits.filter(({ isExact }) => isExact),
      ...told,
      ...hits.filter(({ isExact }) => !isExact),
    ];
    return [
      ...new Map(all.toReversed().map((hit) => [`${hit.plan}#${hit.clause}`, hit])).values(),
    ].toReversed();
  };
}
