/** How the browser searches: reads all texts; a Pagefind index of characters; one of pairs of characters. */
export type SearchWay = 'scan' | 'characters' | 'pairs';

const ways: readonly string[] = ['scan', 'characters', 'pairs'] satisfies SearchWay[];

/** Up to so many plans their texts are smaller than what an index needs for its first query. */
const SCANNED = 20;
/** Beyond so many plans single characters occur too often for an index of them. */
const BY_CHARACTER = 200;

/** The way that is best for so many plans; CELAN_SEARCH names another one. */
export function chooseSearchWay(plans: number, wish = process.env['CELAN_SEARCH']): SearchWay {
  if (isWay(wish)) return wish;
  if (plans <= SCANNED) return 'scan';
  return plans <= BY_CHARACTER ? 'characters' : 'pairs';
}

function isWay(wish: string | undefined): wish is SearchWay {
  return wish !== undefined && ways.includes(wish);
}
