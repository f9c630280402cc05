import { createExplainer } from './decisions.ts';
import type { Decision } from './decisions.ts';
import type { GlossaryEntry } from './glossary.ts';
import { toEditionQuotes } from './punctuation.ts';
import { createSimplified } from './simplified.ts';
import type { Region } from './simplified.ts';
import { createTraditional } from './traditional.ts';
import type { Convert } from './wordEdgeConverter.ts';

/** The two conversions, with one glossary. Neither ever changes the number of characters. */
export interface Hanzi {
  /** Simplified text as the Traditional edition prints it, 「」 included. */
  toHant: (text: string) => string;
  /** Traditional text as the Simplified edition prints it, “ ” included. */
  toHans: (text: string, options?: { region?: Region }) => string;
  /** Where `toHant` of a Simplified text differs from plain OpenCC, and why. */
  explain: (text: string) => Decision[];
}

/**
 * Builds both conversions once; every page of a build shares them.
 * @example createHanzi([]).toHant('促进学生发展') === '促進學生發展'
 */
export function createHanzi(glossary: readonly GlossaryEntry[]): Hanzi {
  const toTraditional = createTraditional(glossary);
  const built = new Map<Region, Convert>();
  const toSimplified = (region: Region): Convert => {
    const convert = built.get(region) ?? createSimplified(glossary, region);
    built.set(region, convert);
    return convert;
  };
  return {
    toHant: (text) => toEditionQuotes(toTraditional(text), 'zh-Hant'),
    toHans: (text, { region = 'tw' } = {}) => toEditionQuotes(toSimplified(region)(text), 'zh-Hans'),
    explain: createExplainer(toTraditional, glossary),
  };
}
