import type { Phrase } from './signals.ts';

/** The phrases that meet a stretch or overlap it, in their order. */
export type Touching = (stretch: { from: number; to: number }) => Phrase[];

/**
 * Looks up which phrases touch a stretch without going through all of an endless line for each.
 * @example touchingOf(findPhrases('落实ag真人主体责任'))({ from: 6, to: 8 }) // the phrase from 2 to 6
 */
export function touchingOf(phrases: readonly Phrase[]): Touching {
  const order = new Map(phrases.map((phrase, at) => [phrase, at]));
  const sorted = [...phrases].sort((one, other) => one.from - other.from);
  let most = -1;
  const reach = sorted.map(({ to }) => (most = Math.max(most, to)));
  return ({ from, to }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.from ?? 0) <= to) low = middle + 1;
      else high = middle;
    }
    let first = low;
    while (first > 0 && (reach[first - 1] ?? -1) >= from) first--;
    return sorted
      .slice(first, low)
      .filter((each) => each.to >= from)
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  };
}
