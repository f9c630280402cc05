import { fold } from '../../text/fold.ts';
import { parseNumeral } from '../../text/numerals.ts';

/** Dates that leave out their year (5月10日前): the year of the sentence before, or of the title, governs them. */

/** A date without a year in a folded text. */
export interface YearlessDate {
  start: number;
  end: number;
  relation: 'by' | 'in' | 'from';
  /** `MM` or `MM-DD`. */
  date: string;
}

const DATE = new RegExp(
  [
    String.raw`(?<lead>[至到于在从自-]|截至)?\s?(?<![\d年第.]|年\s)(?<month>1[0-2]|0?[1-9])月(?!份?[的龄])`,
    String.raw`(?:\s?(?<day>3[01]|[12]\d|0?[1-9])[日号]|(?<part>底|末|初|[上中下]旬))?(?:\s?\d{1,2}:\d\d)?`,
    String.raw`(?<tail>之?前|以前|起|开始|之?后)?(?=(?<range>[至到~-])?)`,
  ].join(''),
  'gu',
);
/** 每年5月, 截至8月31日年满6周岁: a custom or a condition. */
const NO_DATE_BEFORE = /(?:每年|逐年|当月|上年|去年)$/u;
const NO_DATE_BEHIND = /^[^,;。]{0,12}(?:年满|周岁|出生|同比|增长)/u;

function relationOf({
  lead = '',
  tail = '',
  range,
}: Record<string, string | undefined>): YearlessDate['relation'] {
  if (/前$/u.test(tail) || /[至到-]/u.test(lead)) return 'by';
  return tail === '' && !range ? 'in' : 'from';
}

/**
 * The dates without a year in a folded text, in order; a month alone only where something tells when in it.
 * @example findYearlessDates('5月10日9:00至5月14日17:00,家长登录系统填报').map(({ date }) => date) // ['05-10', '05-14']
 */
export function findYearlessDates(text: string): YearlessDate[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const { month = '', day, part, tail, range } = found.groups ?? {};
    const [start, end] = [found.index, found.index + found[0].length];
    if (!day && !part && !tail && !range) return [];
    if (NO_DATE_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return [];
    if (NO_DATE_BEHIND.test(text.slice(end, end + 20))) return [];
    const date = [month, day].filter((each) => each !== undefined).map((each) => each.padStart(2, '0'));
    return [{ start, end, relation: relationOf(found.groups ?? {}), date: date.join('-') }];
  });
}

/** “十四五”规划, 第十四个五年规划: the fourteenth ends in 2025. */
const FIVE_YEARS =
  /(?<![一二三四五六七八九])十(?<short>[一二三四五六七]?)五(?:[”"'」』]|(?=规划|时期|期间))|第十(?<long>[一二三四五六七]?)个五年/u;

/**
 * The first and the last year of the term that a title names, or null.
 * @example spanOfTitle('基础教育提升三年行动方案(2023—2025年)') // [2023, 2025]
 * @example spanOfTitle('青浦湾市“十四五”水利发展规划') // [2021, 2025]
 */
export function spanOfTitle(title: string): [number, number] | null {
  const five = FIVE_YEARS.exec(fold(title))?.groups;
  const nth = five && (parseNumeral(five['short'] || five['long'] || '〇') ?? 0);
  const found = /(?<!\d)((?:19|20)\d\d)年?[-~至到]{1,2}((?:19|20)\d\d)(?!\d)/u.exec(fold(title));
  const roc = /(?<!\d)(1[0-3]\d)学?(?:年度?)?[-~至到]{1,2}(1[0-3]\d)(?=学?年)/u.exec(fold(title));
  const [first, last] = [
    toYear(found?.[1] ?? roc?.[1] ?? '') ?? 0,
    toYear(found?.[2] ?? roc?.[2] ?? '') ?? 0,
  ];
  if (first < last) return [first, last];
  return nth === undefined ? null : [2001 + 5 * nth, 2005 + 5 * nth];
}

/** 2026, 二零二六年, and the years of the Republic (115年度, 113学年度). */
const TITLE_YEAR =
  /(?<!\d)(?:19|20)\d\d(?!\d)|二[〇零○][〇零○一二三四五六七八九]{2}(?=年)|(?<!\d)1[0-3]\d(?=学?年度)/gu;

function toYear(words: string): number | null {
  const year = parseNumeral(words.replace(/[零○]/gu, '〇'));
  if (year === undefined) return null;
  return year < 200 ? year + 1911 : year;
}

/**
 * The one year that a title names; null where it names none or several.
 * @example yearOfTitle('2026年云溪市幼儿园招生工作方案') === 2026
 */
export function yearOfTitle(title: string): number | null {
  const years = new Set([...fold(title).matchAll(TITLE_YEAR)].map(([year]) => toYear(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
