import { configs } from 'opencc-js/preset/cn2t';

type Pair = readonly [from: string, to: string];

/** OpenCC's tables for `cn → tw`: Simplified to Traditional, then to the forms usual in Taiwan. */
export interface OpenccTables {
  /** Phrases and characters, in the order in which a later one gives way to an earlier one. */
  toTraditional: Pair[];
  toTaiwan: Pair[];
}

/** Reads the tables out of opencc-js, which keeps them as strings of `key value|key value`. */
export function readOpenccTables(): OpenccTables {
  const [toTraditional = [], toTaiwan = []] = configs['s2tw']?.conversionChain ?? [];
  return { toTraditional: toTraditional.flatMap(readPairs), toTaiwan: toTaiwan.flatMap(readPairs) };
}

function readPairs(dictionary: string | readonly Pair[]): readonly Pair[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line): Pair => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
}
