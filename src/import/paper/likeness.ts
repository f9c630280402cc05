import { fold } from '../../text/fold.ts';

const PAIR = /(?=(\p{Script=Han}{2}))/gu;

function pairsOf(text: string): Set<string> {
  return new Set([...fold(text).matchAll(PAIR)].map(([, pair = '']) => pair));
}

/**
 * Tells which texts of a capture are like none of the others: no pair of characters of theirs stands anywhere else.
 * @returns whether the text at a place is so
 */
export function findAliens(texts: readonly string[]): (at: number) => boolean {
  const sets = texts.map(pairsOf);
  const counts = new Map<string, number>();
  for (const pairs of sets) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (at) => {
    const pairs = [...(sets[at] ?? [])];
    return pairs.length > 1 && texts.length > 3 && pairs.every((pair) => counts.get(pair) === 1);
  };
}
