import { createHanzi } from '../hanzi/createHanzi.ts';
import type { Hanzi } from '../hanzi/createHanzi.ts';
import type { Edition } from '../plan/model.ts';
import type { Problem, Words } from '../plan/problem.ts';
import type { DeskWords } from './page/words.ts';
import { WORDS } from './page/words.ts';

let hanzi: Hanzi | undefined;

/** The desk's own words in an edition: it is written in Simplified and converted as plans are. */
function toEdition(text: string, edition: Edition): string {
  if (edition === 'zh-Hans') return text;
  hanzi ??= createHanzi([]);
  return hanzi.to(edition, text);
}

/** Every word of the desk's page in an edition. */
export function wordsIn(edition: Edition): DeskWords {
  return JSON.parse(toEdition(JSON.stringify(WORDS), edition)) as DeskWords;
}

/** A problem in the words of whoever sits at the desk. */
export interface ToldProblem {
  place: string;
  file: string;
  what: string;
  remedy: string;
  key: string | null;
  /** Of what the message speaks. */
  values: Readonly<Record<string, string | number>>;
}

/** A sentence in the operator's language, in Traditional where the desk is read in it. */
export function wordOf(text: Words, language: keyof Words, edition: Edition): string {
  return language === 'zh' ? toEdition(text.zh, edition) : text.en;
}

/** Puts problems into the operator's language, and into Traditional where the desk is read in it. */
export function tellProblems(
  problems: readonly Problem[],
  language: keyof Words,
  edition: Edition,
): ToldProblem[] {
  const word = (text: Words): string => wordOf(text, language, edition);
  return problems.map(({ file, line, what, remedy, key, values }) => ({
    place: line === null ? file : `${file}:${line}`,
    file,
    what: word(what),
    remedy: word(remedy),
    key: key ?? null,
    values: values ?? {},
  }));
}
