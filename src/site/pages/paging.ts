/** Long lists in pages that link to each other, so that no page grows with the portal and all work without a script. */
import type { Edition } from '../../plan/model.ts';
import { type Area, addressOfArea, editionParam } from '../addresses.ts';
import type { EditionProps, Path } from '../paths.ts';
import { editions } from '../portal.ts';

/** How many entries a page of each list holds. */
const SIZES = { plans: 40, indicators: 200, organisations: 300, data: 20, compare: 10 } as const;

/** A list that is paged. */
export type PagedArea = Area & keyof typeof SIZES;

/** What a page of a list is given; the first is the list's own address. */
export interface PagedProps extends EditionProps {
  page: number;
}

/** How many entries a list has at least to have so many pages. */
export function entriesOf(area: PagedArea, pages: number): number {
  return pages * SIZES[area];
}

/** How many pages a list of so many entries has. */
export function countPages(area: PagedArea, entries: number): number {
  return Math.max(1, Math.ceil(entries / SIZES[area]));
}

/** The entries of one page. */
export function takePage<Entry>(area: PagedArea, entries: readonly Entry[], page: number): Entry[] {
  return entries.slice((page - 1) * SIZES[area], page * SIZES[area]);
}

/** All pages of a list up to so many; of more the first, the last, those near by and one in so many. */
const MOST_NUMBERS = 20;
const NEAR = 4;

/**
 * The numbers of pages that a page of a list leads to, so that no page grows with the list.
 * @example numbersFrom(50, 100) // 1, 7, 14, … 42, 46, 47, 48, 49, 50, 51, … 98, 100
 */
export function numbersFrom(page: number, pages: number): number[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const step = Math.ceil(pages / (MOST_NUMBERS - NEAR));
  return pages <= MOST_NUMBERS
    ? numbers
    : numbers.filter(
        (each) => each === 1 || each === pages || each % step === 0 || Math.abs(each - page) <= NEAR,
      );
}

/** The path of a page of a list, as all editions share it. */
export function pathOfPage(area: PagedArea, page: number): string {
  return page === 1 ? `/${area}/` : `/${area}/page/${page}/`;
}

/** The link to a page of a list. */
export function addressOfPage(edition: Edition, area: PagedArea, page: number): string {
  return addressOfArea(edition, area) + (page === 1 ? '' : `page/${page}/`);
}

/** The route parameters of the second and further pages of a list. */
export function furtherPages(area: PagedArea, entries: (edition: Edition) => number): Path<PagedProps>[] {
  return editions().flatMap((edition) =>
    Array.from({ length: countPages(area, entries(edition)) - 1 }, (_, index) => ({
      params: { edition: editionParam(edition), page: String(index + 2) },
      props: { edition, page: index + 2 },
    })),
  );
}
