import { Converter } from 'opencc-js/t2cn';
import type { GlossaryEntry } from './glossary.ts';
import { toEditionQuotes } from './punctuation.ts';
import { createTraditional } from './traditional.ts';

/** Whose Traditional forms a text is written in: Taiwan's or Hong Kong's. */
export type Region = 'tw' | 'hk';

/** The two conversions, with one glossary. Neither ever changes the number of characters. */
export interface Hanzi {
  /** Simplified text as the Traditional edition prints it, 「」 included. */
  toHant(text: string): string;
  /** Traditional text as the Simplified edition prints it, “ ” included. */
  toHans(text: string, options?: { region?: Region }): string;
}

/**
 * Builds both conversions once; every page of a build shares them.
 * @example createHanzi([]).toHant('促进学生发展') === '促進學生發展'
 */
export function createHanzi(glossary: readonly GlossaryEntry[]): Hanzi {
  const toTraditional = createTraditional(glossary);
  const toSimplified = {
    tw: Converter({ from: 'tw', to: 'cn' }),
    hk: Converter({ from: 'hk', to: 'cn' }),
  };
  return {
    toHant: (text) => toEditionQuotes(toTraditional(text), 'zh-Hant'),
    toHans: (text, { region = 'tw' } = {}) => toEditionQuotes(toSimplified[region](text), 'zh-Hans'),
  };
}
