import { findNamesBehindRoles, findSurnames, formOfSurname, SURNAMES, TITLES } from './surnames.ts';
import { findWordEdges } from './wordEdges.ts';

const HAN = '\\p{Script=Han}';
const SURNAME = `[${Object.keys(SURNAMES).join('')}]`;
const BEFORE_TITLE = new RegExp(`(?<!${HAN}${HAN}(?=.))(${SURNAME}${HAN}{1,2})(?=${TITLES})`, 'gu');
const BEHIND_TITLE = new RegExp(`(?<=${TITLES}[：:\\s]?)(${SURNAME}${HAN}{1,2})(?!${HAN})`, 'gu');
const IN_LIST = new RegExp(`(?<=^|[、：:\\s])(${SURNAME}${HAN}{1,2})(?=$|[、。\\s])`, 'gmu');
/** Last characters of what stands in lists and is no person. */
const NO_NAME = /[县市区镇乡村省州旗路街河江山湖港桥站局厅部院校厂等的了是者内外中上下前后间此今]$/u;

/** A person's name in a text, with the form of the surname. */
export interface Person {
  start: number;
  end: number;
  surname: string;
}

/**
 * The names of persons that begin with an ambiguous character: before or behind a title, or alone in a list; once known,
 * wherever they stand in the text. A name is no word of the language.
 * @example findPersons('组长：余蔚平') // 余蔚平 with the surname 余
 */
export function findPersons(text: string, formOf: FormOf, known: readonly string[] = []): Person[] {
  if (!SURNAME_TEST.test(text)) return [];
  const found = findSurnames(text);
  const named = [...new Set([...known, ...findNames(text, formOf)])].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      surname: formOfSurname(name.charAt(0)),
    })),
  );
  return [...named, ...found].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The form that the dictionary gives a whole word. */
export type FormOf = (word: string) => string | undefined;

function findNames(text: string, formOf: FormOf): string[] {
  return [...findTitled(text, formOf), ...findBy([IN_LIST], text, formOf)];
}

/**
 * The names that a whole paper tells of the persons in it; what stands in a list and begins with 于 may be no name.
 * @example findNamesOfPaper('名单：余蔚平、钟山', formOf) // ['余蔚平', '钟山']
 */
export function findNamesOfPaper(text: string, formOf: FormOf): string[] {
  const listed = findBy([IN_LIST], text, formOf).filter((name) => !name.startsWith('于'));
  return [...new Set([...findTitled(text, formOf), ...listed])];
}

function findTitled(text: string, formOf: FormOf): string[] {
  return [
    ...findBy([BEFORE_TITLE, BEHIND_TITLE], text, formOf),
    ...findNamesBehindRoles(text, (name) => !NO_NAME.test(name) && !isOrdinary(name, formOf)),
  ];
}

function findBy(patterns: readonly RegExp[], text: string, formOf: FormOf): string[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((name) => !NO_NAME.test(name) && !isOrdinary(name, formOf));
}

const SURNAME_TEST = /[余范于钟涂朴郁谷游占种干后]/u;

/** Whether the text is a word, or begins with one: 范围, 余额表. */
function isOrdinary(name: string, formOf: FormOf): boolean {
  const edges = findWordEdges(name);
  const isOther = (word: string): boolean => {
    const form = formOf(word);
    return form !== undefined && form.charAt(0) !== formOfSurname(word.charAt(0));
  };
  return isOther(name) || isOther(name.slice(0, 2)) || (name.length === 2 && edges[1] !== 1);
}
