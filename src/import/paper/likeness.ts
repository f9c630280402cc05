import { fold } from '../../text/fold.ts';

const PAIR = /(?=(\p{Script=Han}{2}))/gu;

function pairsOf(text: string): Set<string> {
  return new Set([...fold(text).matchAll(PAIR)].map(([, pair = '']) => pair));
}

/** So few texts have nothing to be like. */
const FEW = 4;

/**
 * Tells whether a text of a capture is like none of the others: no pair of characters of its own stands in more than
 * one of them.
 */
export function findAliens(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (text) => {
    const pairs = [...pairsOf(text)];
    return pairs.length > 1 && texts.length >= FEW && pairs.every((pair) => (counts.get(pair) ?? 0) < 2);
  };
}
