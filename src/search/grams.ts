/**
 * Grams: every one, two and three neighbouring characters of a text. A text of one or two characters is a gram itself; what is
 * longer occurs where the grams that cover it stand in its order. So nothing is ever split at what somebody takes for the edge
 * of a word, and every substring is found.
 */
import type { Facet } from './engine.ts';

/** The longest gram. Those of three keep all their places, shorter ones one place a record. */
export const LONGEST_GRAM = 3;

/**
 * As few grams as cover a word, and where each begins in it.
 * @example coverOf('教育局长') // [['教育局', 0], ['育局长', 1]]
 */
export function coverOf(word: string): [gram: string, at: number][] {
  if (word.length <= LONGEST_GRAM) return [[word, 0]];
  const count = Math.ceil(word.length / LONGEST_GRAM);
  return Array.from({ length: count }, (_, index) => {
    const at = Math.min(index * LONGEST_GRAM, word.length - LONGEST_GRAM);
    return [word.slice(at, at + LONGEST_GRAM), at];
  });
}

// What is not text begins with a line break, which no key of a text has: so one list holds all, and it comes first there.

/** The entry of the clauses that a number, or a document number, names. */
export const keyEntry = (key: string): string => `\n# ${key}`;
/** The entry of the clauses for which a facet has this value. */
export const facetEntry = (facet: Facet, value: string): string => `\n${facet} ${value}`;
/** The facet and value of such an entry, or null. */
export function readFacetEntry(entry: string): [facet: Facet, value: string] | null {
  const found = /^\n([a-z]+) (.+)$/.exec(entry);
  return found ? [found[1] as Facet, found[2] ?? ''] : null;
}
/** The first entry that is text. */
export const FIRST_TEXT = '\n~';
