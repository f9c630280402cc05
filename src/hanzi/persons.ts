import { oneOf } from '../text/words.ts';
import { findWordEdges } from './wordEdges.ts';

/** Surnames whose character has another form in ordinary words: 余 is no 餘, 范 no 範, 钟 is 鍾. */
const SURNAMES: Readonly<Record<string, string>> = {
  余: '余',
  范: '范',
  于: '于',
  钟: '鍾',
  涂: '涂',
  朴: '朴',
  郁: '郁',
};

const HAN = '\\p{Script=Han}';
const SURNAME = `[${Object.keys(SURNAMES).join('')}]`;
const OFFICES = oneOf(`
  书记 主席 主任 局长 厅长 部长 省长 市长 县长 区长 镇长 乡长 州长 旗长 处长
  科长 院长 校长 所长 站长 会长 委员 组长 总经理 董事长 秘书长 调研员 巡视员`);
const TITLES = oneOf(`
  同志 先生 女士 小姐 教授 院士 博士 律师 医生 法官 检察官 (?:副|常务副|代)?${OFFICES} 议员`);
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
  const found = [...new Set([...known, ...findNames(text, formOf)])].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      surname: SURNAMES[name.charAt(0)] ?? name.charAt(0),
    })),
  );
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
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
  return findBy([BEFORE_TITLE, BEHIND_TITLE], text, formOf);
}

function findBy(patterns: readonly RegExp[], text: string, formOf: FormOf): string[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((name) => !NO_NAME.test(name) && !isOrdinary(name, formOf));
}

const SURNAME_TEST = new RegExp(SURNAME, 'u');

/** Whether the text is a word, or begins with one: 范围, 余额表. */
function isOrdinary(name: string, formOf: FormOf): boolean {
  const edges = findWordEdges(name);
  const isOther = (word: string): boolean => {
    const form = formOf(word);
    return form !== undefined && form.charAt(0) !== SURNAMES[word.charAt(0)];
  };
  return isOther(name) || isOther(name.slice(0, 2)) || (name.length === 2 && edges[1] !== 1);
}
