/** meets · fails · open: nobody has filled it in, so it is left out rather than invented. */
type Verdict = 'meets' | 'fails' | 'open';

/** Every point of the state's checklist that is looked at, in the order of the page. */
export const POINTS = [
  'tags-every',
  'tags-list',
  'tags-document',
  'dates',
  'breadcrumb',
  'blank',
  'links',
  'words',
  'load',
  'foreign',
  'accessible',
  'comforts',
  'footer',
  'operator',
  'site-map',
] as const;

/** What only people, visitors or other offices can tell. */
export const UNSEEN = [
  'available',
  'tampered',
  'true-dates',
  'right-words',
  'outside-links',
  'colours',
  'assistive',
  'registered',
] as const;

type PointKey = (typeof POINTS)[number];

/** One thing that was found: on which page, and what, in signs that need no translation. */
export interface Found {
  page: string;
  what: string;
}

/** One point, as it was found. */
export interface Point {
  key: PointKey;
  verdict: Verdict;
  /** How many pages, links or lines were looked at. */
  looked: number;
  /** How many times it was found wrong or open. */
  count: number;
  /** The first of them. */
  found: Found[];
}

/** So many findings of a point are listed. */
const LISTED = 20;

/** A point that fails where something was found. */
export function judgePoint(
  key: PointKey,
  looked: number,
  found: readonly Found[],
  otherwise: Verdict = 'fails',
): Point {
  return {
    key,
    verdict: found.length > 0 ? otherwise : 'meets',
    looked,
    count: found.length,
    found: found.slice(0, LISTED),
  };
}
