import { listWords } from '../../../text/words.ts';
import { OFFICIAL_PAIRS } from './officialPairs.ts';
import { PLACE_WORDS } from './placeWords.ts';

/** How often each character follows another in a language, and what that language does besides. */
export interface Language {
  /** For each character what follows it, with counts. */
  followers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How often each character is followed by any. */
  totals: ReadonlyMap<string, number>;
  /** How often each character follows any. */
  counts: ReadonlyMap<string, number>;
  size: number;
}

/** What a level of the table stands for: about how often such a pair was counted. */
const COUNTS = [0, 4, 8, 22, 80, 300, 1200, 5000];

/** How often a pair of a listed word counts. */
const OF_A_WORD = 22;

let official: Language | undefined;

/** The language of official papers. */
export function officialLanguage(): Language {
  return (official ??= countPairs(officialPairs()));
}

function* officialPairs(): Generator<[string, string, number]> {
  for (const group of OFFICIAL_PAIRS.split(' ')) {
    const [first = '', ...rest] = group;
    let count = 0;
    for (const sign of rest) {
      if (sign >= '0' && sign <= '9') count = COUNTS[Number(sign)] ?? 0;
      else yield [first, sign, count];
    }
  }
  for (const word of listWords(PLACE_WORDS))
    for (let at = 0; at + 1 < word.length; at++) yield [word.charAt(at), word.charAt(at + 1), OF_A_WORD];
}

/** Counts pairs of characters into a language. */
export function countPairs(pairs: Iterable<readonly [string, string, number]>): Language {
  const followers = new Map<string, Map<string, number>>();
  const [totals, counts] = [new Map<string, number>(), new Map<string, number>()];
  let size = 0;
  const add = (to: Map<string, number>, key: string, count: number): unknown =>
    to.set(key, (to.get(key) ?? 0) + count);
  for (const [first, second, count] of pairs) {
    let after = followers.get(first);
    if (!after) followers.set(first, (after = new Map<string, number>()));
    add(after, second, count);
    add(totals, first, count);
    add(counts, second, count);
    size += count;
  }
  return { followers, totals, counts, size };
}
