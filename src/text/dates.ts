import { fold } from './fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from './numerals.ts';

const B = '\\s{0,8}';
const N = `[0-9${NUMERAL_CHARACTERS}]{1,6}`;
const WORDS = `(?<roc>中华民国|民国)?${B}(?<year>[0-9〇零○◯Oo一二三四五六七八九]{4}|(?<=民国\\s{0,8})${N})${B}年${B}(?<month>${N})${B}月${B}(?<day>${N})${B}日`;
const CLOCK = '[0-9]{1,2}:[0-9]{2})(?::[0-9]{2})?';
const TIME = `(?:[ T]{1,3}(?<time>${CLOCK})`;
const TIME_BEHIND = `(?:[ ]{0,3}(?<time2>${CLOCK})`;
const FIGURES = `(?<year2>(?:19|20)[0-9]{2})(?<mark>[-/.])(?<month2>[0-9]{1,2})\\k<mark>(?<day2>[0-9]{1,2})${TIME}?`;
const DATE = new RegExp(`${WORDS}${TIME_BEHIND}?|${FIGURES}`, 'u');

/** A calendar date found in a text, with its place. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`, where printed. */
  time: string | null;
  start: number;
  end: number;
}

/**
 * The first full date in a text: figures, Chinese numerals, years of the Republic, blanks inside.
 * @example parseDate('二〇一九年一月二十四日')?.date === '2019-01-24'
 * @example parseDate('2026年 4月 20 日')?.date === '2026-04-20'
 */
export function parseDate(text: string): FoundDate | undefined {
  const found = DATE.exec(fold(text));
  const part = found?.groups;
  if (!found || !part) return undefined;
  const year = (parseNumeral(plainZeros(part.year ?? part.year2 ?? '')) ?? 0) + (part.roc ? 1911 : 0);
  const month = parseNumeral(part.month ?? part.month2 ?? '') ?? 0;
  const day = parseNumeral(part.day ?? part.day2 ?? '') ?? 0;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = [String(year), ...[month, day].map((each) => String(each).padStart(2, '0'))].join('-');
  return {
    date,
    time: (part.time ?? part.time2)?.padStart(5, '0') ?? null,
    start: found.index,
    end: found.index + found[0].length,
  };
}

/** 二O二一, 二0二一: what stands for 〇 among Chinese numerals. */
function plainZeros(year: string): string {
  return /[一二三四五六七八九]/u.test(year) ? year.replace(/[0○◯Oo]/gu, '〇') : year;
}

const MONTH = new RegExp(
  `^(?:(?:中华民国|民国)${B}${N}|[0-9〇零○◯Oo一二三四五六七八九]{4})${B}年${B}[0-9〇零一二三四五六七八九十]{1,3}${B}月$`,
  'u',
);

/**
 * Whether a line is a month and nothing else, as papers for a council are dated.
 * @example isMonthLine('2026年11月') === true
 */
export function isMonthLine(line: string): boolean {
  return (
    line.length < 40 && MONTH.test(fold(line.trim().replace(/^[（(](?<month>[^（）()]*)[）)]$/u, '$<month>')))
  );
}

/**
 * Whether a line is a date and nothing else (日期落款).
 * @example isDateLine('2018年12月21日') === true
 */
export function isDateLine(line: string): boolean {
  const text = line
    .trim()
    .replace(/^[（(](?<date>[^（）()]*)[）)]$/u, '$<date>')
    .replace(/\s?[（(]星期[一二三四五六日天][）)]$/u, '')
    // Blanks that a page could not show (2021年11月22日????).
    .replace(/[?\uFFFD]{2,40}$/u, '');
  const found = text.length < 40 ? parseDate(text) : undefined;
  return found !== undefined && found.start === 0 && found.end === text.length;
}
