import { fold } from '../../text/fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals.ts';

/** The kinds of printed numbers, outermost first: this order is the usual nesting. */
export const ENUMERATOR_KINDS = [
  'annex', // 附件1
  'part', // 第一部分, 第一编
  'chapter', // 第一章
  'section', // 第一节
  'article', // 第一条
  'roman', // VI.
  'letter', // A.
  'stem', // 甲、
  'capital', // 壹、
  'han', // 一、
  'hanBracket', // （一）
  'stemBracket', // （甲）
  'figure', // 1.
  'decimal', // 1.1
  'figureBracket', // （1）
  'figureHalf', // 1）
  'circled', // ①
  'lowerLetter', // (a)
  'lowerRoman', // (ii)
] as const;

/** What a printed number looks like. */
export type EnumeratorKind = (typeof ENUMERATOR_KINDS)[number];

/** A printed number at the beginning of a line. */
export interface Enumerator {
  kind: EnumeratorKind;
  /** As printed, with its stop: `一、`, `（一）`, `3.`. */
  label: string;
  /** As printed, without dots: `一`, `（一）`, `3`. */
  number: string;
  /** The value; for decimals the last part. */
  value: number;
  /** For decimals all parts, otherwise just the value. */
  values: number[];
  /** The line behind the number, trimmed at its start. */
  rest: string;
}

/** Capital numerals (壹、贰、叁) count a level of their own, above 一、. */
const CAPITALS = '壹贰叁参肆伍陆柒捌玖拾';
const EVERYDAY = [...NUMERAL_CHARACTERS].filter((character) => !CAPITALS.includes(character)).join('');
const H = `[${EVERYDAY}]{1,7}`;
const F = '\\d{1,3}';
const UNITS: [EnumeratorKind, string][] = [
  ['part', '(?:部分|编|篇|卷)'],
  ['chapter', '章'],
  ['section', '节'],
  ['article', '条'],
];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const DOTTED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const HAN_BRACKETED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

/** One pattern a kind; `n` is the number, `p` what is printed without the stop. */
const PATTERNS: [EnumeratorKind, RegExp][] = [
  [
    'annex',
    new RegExp(
      `^(?<p>附\\s{0,4}(?:件|录|表)\\s{0,4}(?<n>${F}|${H})?)(?:[:.、]|(?=\\s|$)|(?<=[\\d${NUMERAL_CHARACTERS}])(?=[\\p{Script=Han}《]))`,
      'u',
    ),
  ],
  ...UNITS.map(([kind, unit]): [EnumeratorKind, RegExp] => [
    kind,
    new RegExp(
      `^(?<p>第\\s{0,4}(?<n>${H}|${F})\\s{0,4}${unit})(?:[:、.]|(?=\\s|$)|(?=[\\p{Script=Han}《“(【]))`,
      'u',
    ),
  ]),
  ['roman', /^(?<p>[IVX]{1,4}|[Ⅰ-Ⅻ])\s{0,2}[、.](?=\s|[\p{Script=Han}“《])/u],
  ['letter', /^(?<p>[A-HJ-N])\s{0,2}[、.](?=\s{0,4}[\p{Script=Han}“《])/u],
  ['stem', new RegExp(`^(?<p>[${STEMS}])\\s{0,2}[、.](?![${STEMS}])`, 'u')],
  ['hanBracket', new RegExp(`^(?<p>[(〔【\\[〈<]\\s{0,2}(?<n>${H})\\s{0,2}[)〕】\\]〉>])[、.:]?`, 'u')],
  ['stemBracket', new RegExp(`^(?<p>\\(\\s{0,2}[${STEMS}]\\s{0,2}\\))[、.]?`, 'u')],
  ['hanBracket', new RegExp(`^(?<p>(?<n>${H})\\s{0,2}\\))[、.]?`, 'u')],
  ['hanBracket', new RegExp(`^(?<p>[${HAN_BRACKETED}])[、.]?`, 'u')],
  ['capital', new RegExp(`^(?<p>(?<n>[${CAPITALS}]{1,3}))\\s{0,2}[、.]`, 'u')],
  ['han', new RegExp(`^(?<p>(?<n>${H}))\\s{0,2}[、.](?![0-9]{1,2}(?![0-9])|${H}(?:[、]|等))`, 'u')],
  ['figureBracket', new RegExp(`^(?<p>\\(\\s{0,2}(?<n>${F})\\s{0,2}\\))[、.]?`, 'u')],
  ['figureBracket', new RegExp(`^(?<p>[${BRACKETED}])[、.]?`, 'u')],
  ['decimal', /^(?<p>(?<n>[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}))(?![0-9%‰]|\.[0-9])[、.]?/u],
  ['figure', new RegExp(`^(?<p>(?<n>${F}))\\s{0,2}[.、]`, 'u')],
  ['figure', new RegExp(`^(?<p>[${DOTTED}])`, 'u')],
  ['figureHalf', new RegExp(`^(?<p>(?<n>${F}))\\s{0,2}\\)[、.]?`, 'u')],
  ['circled', new RegExp(`^(?<p>[${CIRCLED}])[、.]?`, 'u')],
  [
    'lowerRoman',
    /^(?<p>\((?:x|ix|iv|v?i{1,3}|v)\)|(?:x|ix|iv|v?i{1,3}|v)\)?(?=[.、)]\s?[\p{Script=Han}“《]))[.、]?/u,
  ],
  ['lowerLetter', /^(?<p>\([a-hj-u]\)|[a-hj-u]\)?(?=[.、)]\s?[\p{Script=Han}“《]))[.、]?/u],
];

/**
 * The printed number at the beginning of a line, or undefined. A decimal is offered as such: whether it is one
 * (1.1 总体要求) or the figure 1 before a number (3.2018年要在…) only the numbers around it can tell.
 * @example parseEnumerator('（十一）提高农业机械化技术推广能力。')?.value === 11
 */
export function parseEnumerator(line: string): Enumerator | undefined {
  return parseEnumerators(line)[0];
}

/**
 * Every reading of the number at the beginning of a line, likeliest first.
 * @example parseEnumerators('11.121人才梯队项目').map((each) => each.number) // ['11.121' is too long to be one; '11']
 */
export function parseEnumerators(line: string): Enumerator[] {
  const text = line.trimStart();
  const folded = fold(text);
  if (!STARTS.test(folded) && !STARTS_HAN.test(folded)) return [];
  const readings: Enumerator[] = [];
  for (const [kind, pattern] of PATTERNS) {
    const reading = readPattern(text, folded, kind, pattern);
    if (reading) readings.push(reading);
  }
  return readings;
}

/**
 * A figure without a stop before a short title (1 总则): a number only in papers that count 1, 1.1, 1.1.1.
 * @example parseBareFigure('1 总则')?.value === 1
 */
export function parseBareFigure(line: string): Enumerator | undefined {
  const text = line.trim();
  const found = /^(?<n>[1-9][0-9]?)\s{0,4}(?=[\p{Script=Han}“《])(?![年月日个号])/u.exec(fold(text));
  if (!found || text.length > 40 || /[。;:]/u.test(fold(text))) return undefined;
  const value = Number(found.groups?.n);
  const number = text.slice(0, found.groups?.n?.length);
  return {
    kind: 'figure',
    label: number,
    number,
    value,
    values: [value],
    rest: text.slice(found[0].length),
  };
}
/**
 * A numeral with nothing but a blank before a short title (一 总体要求): a number only where the paper goes on so.
 * @example parseBareHan('三　主要任务')?.value === 3
 */
export function parseBareHan(line: string): Enumerator | undefined {
  const text = line.trim();
  const found = BARE_HAN.exec(fold(text));
  const value = parseNumeral(found?.groups?.['n'] ?? '');
  if (!found || value === undefined || text.length > 40 || /[。;,:]/u.test(fold(text))) return undefined;
  const number = text.slice(0, found.groups?.['n']?.length);
  return { kind: 'han', label: number, number, value, values: [value], rest: text.slice(found[0].length) };
}
const BARE_HAN = new RegExp(`^(?<n>[${EVERYDAY}]{1,3})\\s{1,4}(?=[\\p{Script=Han}“《]{2})`, 'u');
const STARTS = new RegExp(`^[附第(〔【[〈<0-9㈠-㈩①-⒛A-NIVXa-xⅠ-Ⅻ${STEMS}${CAPITALS}]`, 'u');
const STARTS_HAN = new RegExp(`^[${NUMERAL_CHARACTERS}]`, 'u');

function readPattern(
  text: string,
  folded: string,
  kind: EnumeratorKind,
  pattern: RegExp,
): Enumerator | undefined {
  const found = pattern.exec(folded);
  if (!found?.groups) return undefined;
  const number = text.slice(0, found.groups.p?.length).replace(/\s+/gu, '');
  const values = (found.groups.n ?? symbolNumber(number)).split('.').map((each) => parseNumeral(each));
  if (values.some((each) => each === undefined || each > 999)) return undefined;
  const known = values.filter((each) => each !== undefined);
  return {
    kind,
    label: text.slice(0, found[0].length).trim(),
    number,
    value: known.at(-1) ?? 0,
    values: known,
    rest: text.slice(found[0].length).trimStart(),
  };
}

/** ③ → 3, ㈡ → 2, 乙 → 2, IV → 4, B → 2; an annex without number counts as 0. */
function symbolNumber(symbol: string): string {
  const bare = symbol.replace(/[（）()]/gu, '').normalize('NFKC');
  const roman = ROMAN.indexOf(/^[ivx]+$/u.test(bare) ? bare.toUpperCase() : bare);
  if (roman >= 0) return String(roman + 1);
  if (/^[A-HJ-N]$/u.test(bare)) return String(bare.charCodeAt(0) - 'A'.charCodeAt(0) + 1);
  if (/^[a-u]$/u.test(bare)) return String(bare.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
  for (const row of [CIRCLED, BRACKETED, DOTTED, HAN_BRACKETED, STEMS]) {
    const at = row.indexOf(row === STEMS ? bare : symbol);
    if (at >= 0) return String(at + 1);
  }
  return '0';
}
