import { ROOT_EDITION } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';
import { createDoubter, createExplainer, createPlain } from './decisions.ts';
import type { Decision } from './decisions.ts';
import type { GlossaryEntry } from './glossary.ts';
import { toEditionQuotes } from './punctuation.ts';
import { createSimplified } from './simplified.ts';
import { createSettle, createTraditional } from './traditional.ts';
import { readPeople, type People } from './people.ts';
import { REGIONAL_FORMS, type RegionalForms } from './regionalForms.ts';
import type { Convert } from './wordEdgeConverter.ts';

/** The two conversions, with one glossary. Neither ever changes the number of characters. */
export interface Hanzi {
  /** Simplified text as an edition prints it, 「」 included in the Traditional ones. */
  to: (edition: Edition, text: string) => string;
  /** Traditional text as the Simplified edition prints it, “ ” included. */
  toHans: (text: string) => string;
  /** Where a Traditional edition of a Simplified text differs from plain OpenCC, and why; quicker where that is known. */
  explain: (edition: Edition, text: string, written?: string) => Decision[];
  /** The characters of a Simplified text that nobody wrote between such neighbours: what an editor should read. */
  doubt: (edition: Edition, text: string) => Decision[];
  /** The conversions for one (Simplified) paper: a person named in one of its lists keeps the name all through it. */
  forPaper: (text: string) => Hanzi;
  /** Whether people never write a form of a (Simplified) character between two neighbours. */
  isNeverWritten: People['isNeverWritten'];
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
  let toSimplified: Convert | undefined;
  let people: People | undefined;
  const knowing = (names: readonly string[]): Hanzi => ({
    to: (edition, text) => toEditionQuotes(writerOf(edition).convert(text, undefined, names), edition),
    toHans: (text) => toEditionQuotes((toSimplified ??= createSimplified(glossary))(text), ROOT_EDITION),
    explain: (edition, text, written) => {
      const { plain, explain } = writerOf(edition);
      const isPlain = written !== undefined && toEditionQuotes(plain(text), edition) === written;
      return isPlain ? [] : explain(text, names);
    },
    doubt: (edition, text) => writerOf(edition).doubt(text, names),
    forPaper: (text) => knowing(writerOf('zh-Hant').findNames(text)),
    isNeverWritten: (...place) =>
      (people ??= readPeople(TAIWAN, createSettle(glossary, TAIWAN))).isNeverWritten(...place),
  });
  return knowing([]);
}

const TAIWAN = REGIONAL_FORMS['zh-Hant'] as RegionalForms;

/** How an edition is made from Simplified text. */
interface Writer {
  convert: Convert;
  /** As OpenCC writes it. */
  plain: (text: string) => string;
  explain: (text: string, names: readonly string[]) => Decision[];
  doubt: (text: string, names: readonly string[]) => Decision[];
  findNames: (text: string) => string[];
}

function createWriter(edition: Edition, glossary: readonly GlossaryEntry[]): Writer {
  const forms = REGIONAL_FORMS[edition];
  const same = (text: string): string => text;
  if (!forms) return { convert: same, plain: same, explain: () => [], doubt: () => [], findNames: () => [] };
  const { convert, findNames } = createTraditional(glossary, forms);
  const plain = createPlain(forms);
  return {
    convert,
    plain,
    explain: createExplainer(convert, plain, glossary),
    doubt: createDoubter(convert),
    findNames,
  };
}
