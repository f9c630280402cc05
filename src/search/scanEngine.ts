import {
  facets,
  noCounts,
  wantedOf,
  type Counts,
  type Engine,
  type Facet,
  type Filters,
  type Found,
} from './engine.ts';
import { toEntries, type IndexEntry } from './entries.ts';
import type { Spells } from './pinyin.ts';
import type { SearchIndex, SearchPlan } from './searchIndex.ts';
import { createTrails } from './trails.ts';

/** What a scan needs besides the texts. */
export interface ScanOptions {
  fold: (text: string) => string;
  /** Address of the portal the index is of; empty for the page's own. */
  portal: string;
  /** Fetched when the first query in Latin letters comes. */
  pinyin: () => Promise<Spells>;
}

/**
 * Searches by reading every text from beginning to end: the quickest way below some twenty documents, and the measure of
 * what any other way must find.
 */
export function createScanEngine(index: SearchIndex, options: ScanOptions): Engine {
  const entries = toEntries(index, options.fold);
  const plans = new Map(index.plans.map((plan) => [plan.id, plan]));
  const trailOf = createTrails(index.records);
  const toFound = ({ record, order, text }: IndexEntry, words: string[]): Found => {
    const load = (): ReturnType<Found['load']> =>
      Promise.resolve({
        record,
        plan: plans.get(record.plan) as SearchPlan,
        trail: trailOf(record),
        portal: options.portal,
      });
    const first = Math.min(...words.map((word) => text.indexOf(word)));
    return { id: `${options.portal} ${order}`, order, first, load };
  };
  const toHits = (isHit: (entry: IndexEntry) => boolean): Found[] =>
    entries.filter(isHit).map((entry) => toFound(entry, []));
  return {
    directory: index,
    page: 500,
    texts: entries,
    plans: () => Promise.resolve(index.plans),
    find: (words, filters) => {
      const all = entries.filter(({ text }) => words.every((word) => text.includes(word)));
      const kept = all.filter(({ values }) => passes(values, filters));
      return Promise.resolve({
        found: kept.map((entry) => toFound(entry, words)),
        counts: countFacets(all, kept, filters),
      });
    },
    findByKey: (key, filters) =>
      Promise.resolve(toHits(({ keys, values }) => keys.includes(key) && passes(values, filters))),
    findByPinyin: async (letters, filters) => {
      const spells = await options.pinyin();
      return toHits(
        ({ record, text, values }) => passes(values, filters) && spells(letters, text.slice(0, record.head)),
      );
    },
  };
}

function passes(values: Record<Facet, string[]>, filters: Filters): boolean {
  return facets.every(
    (facet) => wantedOf(filters, facet)?.some((each) => values[facet].includes(each)) ?? true,
  );
}

function countFacets(all: IndexEntry[], kept: IndexEntry[], filters: Filters): Counts {
  const counts = noCounts();
  for (const facet of facets) {
    for (const { values } of filters[facet] ? all : kept) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
