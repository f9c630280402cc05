import { documentNumberKeys } from './documentNumberQuery.ts';
import { numberKeys } from './clauseQuery.ts';
import {
  facets,
  facetValues,
  noCounts,
  type Counts,
  type Engine,
  type Facet,
  type Filters,
  type Found,
} from './engine.ts';
import { toKey } from './key.ts';
import { isPinyin, type Pinyin } from './pinyin.ts';
import type { SearchIndex, SearchPlan, SearchRecord } from './searchIndex.ts';

interface Entry {
  record: SearchRecord;
  order: number;
  /** Folded text without white space. */
  text: string;
  /** Number keys, and those of the document on its plan's first clause. */
  keys: string[];
  values: Record<Facet, string[]>;
}

/** What a scan needs besides the texts. */
export interface ScanOptions {
  fold: (text: string) => string;
  /** Address of the portal the index is of; empty for the page's own. */
  portal: string;
  /** Fetched when the first query in Latin letters comes. */
  pinyin: () => Promise<Pinyin>;
}

/**
 * Searches by reading every text from beginning to end: the quickest way below some twenty documents, and the measure of
 * what any other way must find.
 */
export function createScanEngine(index: SearchIndex, options: ScanOptions): Engine {
  const entries = toEntries(index, options.fold);
  const plans = new Map(index.plans.map((plan) => [plan.id, plan]));
  const trailOf = createTrails(index.records);
  const toFound = ({ record, order, text }: Entry, words: string[]): Found => {
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
  const toHits = (isHit: (entry: Entry) => boolean): Found[] =>
    entries.filter(isHit).map((entry) => toFound(entry, []));
  return {
    directory: index,
    page: 500,
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
      const pinyin = await options.pinyin();
      const title = ({ record, text }: Entry): string => text.slice(0, record.head);
      return toHits((entry) => passes(entry.values, filters) && isPinyin(letters, title(entry), pinyin));
    },
  };
}

function toEntries({ records, plans }: SearchIndex, fold: (text: string) => string): Entry[] {
  const documentNumbers = new Map(plans.map((plan) => [plan.id, plan.documentNumber ?? '']));
  const partOf = createParts(records);
  return records.map((record, order) => {
    const isFirst = records[order - 1]?.plan !== record.plan;
    const documentNumber = isFirst ? (documentNumbers.get(record.plan) ?? '') : '';
    return {
      record,
      order,
      text: toKey(record.text, fold).text,
      keys: [...numberKeys(record.clause, fold(record.number)), ...documentNumberKeys(fold(documentNumber))],
      values: facetValues(record, partOf(record)),
    };
  });
}

/** The way from a clause to the outermost clause it stands in. */
export function createTrails(
  records: SearchRecord[],
): (record: SearchRecord) => { number: string; title: string }[] {
  const byId = new Map(records.map((record) => [`${record.plan}#${record.clause}`, record]));
  return (record) => {
    const trail: { number: string; title: string }[] = [];
    let above = record.parent === null ? undefined : byId.get(`${record.plan}#${record.parent}`);
    while (above) {
      trail.unshift({ number: above.number, title: above.text.slice(0, above.head) });
      above = above.parent === null ? undefined : byId.get(`${above.plan}#${above.parent}`);
    }
    return trail;
  };
}

/** The id of the outermost clause that a clause stands in, or its own. */
export function createParts(records: SearchRecord[]): (record: SearchRecord) => string {
  const byId = new Map(records.map((record) => [`${record.plan}#${record.clause}`, record]));
  return (record) => {
    let top = record;
    while (top.parent !== null) {
      const above = byId.get(`${top.plan}#${top.parent}`);
      if (!above) break;
      top = above;
    }
    return top.clause;
  };
}

function passes(values: Record<Facet, string[]>, filters: Filters): boolean {
  return facets.every((facet) => filters[facet] === undefined || values[facet].includes(filters[facet]));
}

function countFacets(all: Entry[], kept: Entry[], filters: Filters): Counts {
  const counts = noCounts();
  for (const facet of facets) {
    for (const { values } of filters[facet] === undefined ? kept : all) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
