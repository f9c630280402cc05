import { ProblemError, tellProblem } from '../../plan/problem.ts';
import { SMALL } from '../portalSize.ts';

/** How the browser finds what contains a query: reads all texts, or asks an index of grams. */
export type SearchWay = 'scan' | 'grams';

const ways: readonly string[] = ['scan', 'grams'] satisfies SearchWay[];

/** Beyond so many plans the Pagefind index would cost more than a fifth of a build; words are then ranked without it. */
const BY_PAGEFIND = 300;

/** Whether a portal of so many plans has a Pagefind index to rank the words of questions by. */
export function hasWordIndex(plans: number): boolean {
  return plans <= BY_PAGEFIND;
}

/** The way that is best for so many plans; CELAN_SEARCH names another one. Throws when it names none. */
export function chooseSearchWay(plans: number, wish = process.env['CELAN_SEARCH']): SearchWay {
  if (isWay(wish)) return wish;
  if (wish) throw unknownWay(wish);
  // Up to that, the texts are smaller than what an index needs for its first query.
  return plans <= SMALL ? 'scan' : 'grams';
}

function unknownWay(wish: string): ProblemError {
  const place = { file: 'CELAN_SEARCH', line: null };
  return new ProblemError(tellProblem('search-way', place, { wish, ways: ways.join(', ') }));
}

function isWay(wish: string | undefined): wish is SearchWay {
  return wish !== undefined && ways.includes(wish);
}
