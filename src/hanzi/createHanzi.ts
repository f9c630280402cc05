import type { Edition } from '../plan/model.ts';
import { createExplainer } from './decisions.ts';
import type { Decision } from './decisions.ts';
import type { GlossaryEntry } from './glossary.ts';
import { toEditionQuotes } from './punctuation.ts';
import { createSimplified } from './simplified.ts';
import type { Region } from './simplified.ts';
import { createTraditional } from './traditional.ts';
import { REGIONAL_FORMS } from './regionalForms.ts';
import type { Convert } from './wordEdgeConverter.ts';

/** The two conversions, with one glossary. Neither ever changes the number of characters. */
export interface Hanzi {
  /** Simplified text as an edition prints it, 「」 included in the Traditional ones. */
  to: (edition: Edition, text: string) => string;
  /** Traditional text as the Simplified edition prints it, “ ” included. */
  toHans: (text: string, options?: { region?: Region }) => string;
  /** Where a Traditional edition of a Simplified text differs from plain OpenCC, and why. */
  explain: (edition: Edition, text: string) => Decision[];
}

/**
 * Builds both conversions once; every page of a build shares them.
 * @example createHanzi([]).to('zh-Hant', '促进学生发展') === '促進學生發展'
 */
export function createHanzi(glossary: readonly GlossaryEntry[]): Hanzi {
  const writers = new Map<Edition, Writer>();
  const writerOf = (edition: Edition): Writer => {
    const writer = writers.get(edition) ?? createWriter(edition, glossary);
    writers.set(edition, writer);
    return writer;
  };
  const built = new Map<Region, Convert>();
  const toSimplified = (region: Region): Convert => {
    const convert = built.get(region) ?? createSimplified(glossary, region);
    built.set(region, convert);
    return convert;
  };
  return {
    to: (edition, text) => toEditionQuotes(writerOf(edition).convert(text), edition),
    toHans: (text, { region = 'tw' } = {}) => toEditionQuotes(toSimplified(region)(text), 'zh-Hans'),
    explain: (edition, text) => writerOf(edition).explain(text),
  };
}

/** How an edition is made from Simplified text. */
interface Writer {
  convert: Convert;
  explain: (text: string) => Decision[];
}

function createWriter(edition: Edition, glossary: readonly GlossaryEntry[]): Writer {
  const forms = REGIONAL_FORMS[edition];
  if (!forms) return { convert: (text) => text, explain: () => [] };
  const convert = createTraditional(glossary, forms);
  return { convert, explain: createExplainer(convert, glossary, forms) };
}
