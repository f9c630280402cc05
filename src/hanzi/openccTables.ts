import { configs as fromSimplified } from 'opencc-js/preset/cn2t';
import { configs as toSimplified } from 'opencc-js/preset/t2cn';

/** A line of a dictionary: what is written, and what to write instead. */
export type Pair = readonly [from: string, to: string];

/** The conversions of OpenCC that we take tables from: Simplified (s), Taiwan (tw), Hong Kong (hk). */
export type OpenccConfig = 's2tw' | 's2hk' | 'tw2s' | 'hk2s';

/**
 * Reads both steps of a conversion out of opencc-js, which keeps them as strings of `key value|key value`. In each step
 * an earlier pair wins over a later one with the same key.
 */
export function readOpenccSteps(config: OpenccConfig): [first: Pair[], second: Pair[]] {
  const chain = (fromSimplified[config] ?? toSimplified[config])?.conversionChain ?? [];
  const [first = [], second = []] = chain.map((group) => group.flatMap(readPairs));
  return [first, second];
}

function readPairs(dictionary: string | readonly Pair[]): readonly Pair[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line): Pair => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
}
