import { ProblemError, tellProblem } from '../../plan/problem.ts';
import { SMALL } from '../portalSize.ts';

/** How the browser searches: reads all texts, asks a Pagefind index, or asks an index of grams. */
export type SearchWay = 'scan' | 'pagefind' | 'grams';

const ways: readonly string[] = ['scan', 'pagefind', 'grams'] satisfies SearchWay[];

/** Beyond so many plans Pagefind fetches 200 kB and more for a first query (`npm run bench -- search`). */
const BY_PAGEFIND = 50;

/** The way that is best for so many plans; CELAN_SEARCH names another one. Throws when it names none. */
export function chooseSearchWay(plans: number, wish = process.env['CELAN_SEARCH']): SearchWay {
  if (isWay(wish)) return wish;
  if (wish) throw unknownWay(wish);
  // Up to that, the texts are smaller than what an index needs for its first query.
  if (plans <= SMALL) return 'scan';
  return plans <= BY_PAGEFIND ? 'pagefind' : 'grams';
}

function unknownWay(wish: string): ProblemError {
  const place = { file: 'CELAN_SEARCH', line: null };
  return new ProblemError(tellProblem('search-way', place, { wish, ways: ways.join(', ') }));
}

function isWay(wish: string | undefined): wish is SearchWay {
  return wish !== undefined && ways.includes(wish);
}
