import type { Directory, SearchPlan, SearchRecord } from './searchIndex.ts';

/** What hits can be narrowed by. */
export const facets = ['plan', 'part', 'body', 'topic', 'year', 'figures'] as const;
export type Facet = (typeof facets)[number];

/** Of each facet the values of which one must hold; none means all. */
export type Filters = Partial<Record<Facet, string | string[]>>;

/** What a reader chose: one value a facet. */
export type Choice = Partial<Record<Facet, string>>;

/** The values of a facet that are asked for. */
export function wantedOf(filters: Filters, facet: Facet): string[] | undefined {
  const wanted = filters[facet];
  return typeof wanted === 'string' ? [wanted] : wanted;
}

/** How many hits each value of each facet has. */
export type Counts = Record<Facet, Map<string, number>>;

/** A clause that was found, before its text is at hand. */
export interface Found {
  /** Tells clauses of all portals apart. */
  id: string;
  /** Place among all clauses of the portal. */
  order: number;
  /** Where the first of the words stands, in characters; Infinity when that is not known. */
  first: number;
  load: () => Promise<Loaded>;
}

/** A clause with all that a hit shows. */
export interface Loaded {
  record: SearchRecord;
  plan: SearchPlan;
  /** The clauses it stands in, outermost first: number and title. */
  trail: { number: string; title: string }[];
  /** What stands before the path of an address: empty, or the address of another portal. */
  portal: string;
}

/** What was found, in document order. */
export interface Finding {
  found: Found[];
  /** Of each facet that is not in use among the hits; of one in use, without any filter. */
  counts: Counts;
}

/** Finds clauses in one index. Two engines on the same clauses find the same. */
export interface Engine {
  directory: Directory;
  /** Clauses whose text contains every one of the folded words; without words, all. */
  find: (words: string[], filters: Filters) => Promise<Finding>;
  /** Clauses by number key (`numberKeys`), first clauses of plans by document number key. */
  findByKey: (key: string, filters: Filters) => Promise<Found[]>;
  /** Clauses whose titles can be spelled so in pinyin; absent where an index is too large for it. */
  findByPinyin?: (letters: string, filters: Filters) => Promise<Found[]>;
  /** All texts, folded; absent where they are not at hand. */
  texts?: { text: string }[];
  /** Every plan with all by which people ask for it; large portals fetch them then. */
  plans: () => Promise<SearchPlan[]>;
  /** Fetches what `counts` needs, where that does not come with the index; until then there are none. */
  loadFilters?: () => Promise<void>;
  /** How many hits are loaded at a time. */
  page: number;
}

/** Counts with nothing counted yet. */
export function noCounts(): Counts {
  return Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
}

/** The values of every facet that a clause has; a part is `<plan>/<clause>`. */
export function facetValues(record: SearchRecord, part: string): Record<Facet, string[]> {
  return {
    plan: [record.plan],
    part: [`${record.plan}/${part}`],
    body: record.bodies,
    topic: record.topics,
    year: record.years.map(String),
    figures: record.figures.length > 0 ? ['yes'] : [],
  };
}
