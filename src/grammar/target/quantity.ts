import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals.ts';
import { magnitudeOf, readUnitAt } from './unit.ts';

/** A number with its unit, where it stands in a plain text. */
export interface Quantity {
  start: number;
  end: number;
  /** Where its unit begins; equal to `end` for a bare number or a ratio. */
  unitStart: number;
  value: number | [number, number] | string;
  /** As printed in the plain text; 比例 for shares and ratios in words. */
  unit: string;
  /** How the number is written: figures may be targets by themselves, numerals in words seldom are. */
  written: 'figures' | 'words' | 'share' | 'ratio' | 'broken';
  /** True for 50多个, 300余家. */
  more: boolean;
}

/** 3 000個 of Hong Kong: thousands that blanks part. */
const PARTED = new RegExp(
  [
    String.raw`(?<!\n|^)(?<![\d.,] ?)\d{1,3}(?: \d{3})+`,
    '(?= ?[多余]?(?:万|亿)?[个名人元间所项张宗次户公平套座处辆床位吨米家件])',
    String.raw`|(?<=[达约逾至到超过共为计是$] ?)\d{1,3}(?: \d{3})+(?=[,;。、)]|$)`,
  ].join(''),
  'uy',
);
/** 9 4 %, 1 . 2 万户: text recognition parted the digits, so that nobody can be sure of the number. */
const BROKEN = new RegExp(
  [
    String.raw`(?<![\d.,:/-] ?)(?:\d(?: \d)+(?: ?\. ?\d{1,3}(?: \d)*)?|\d{1,4} \. ?\d{1,3})`,
    '(?= ?[多余]?(?:%|‰|[万亿]|[个名人元间所项张宗次户公平套座处辆床位吨米家件条亩]))',
  ].join(''),
  'uy',
);
const FIGURES = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,6})?|\d{1,13}(?:\.\d{1,6})?/uy;
const WORDS = new RegExp(`[${NUMERAL_CHARACTERS}]{1,14}`, 'uy');
/** 零点九五米, 六点三万人; not 八点五分. */
const POINT =
  /点([零一二三四五六七八九]{1,3})(?=[百千]?[万亿倍吨]|[平立]方|公[里顷斤]|[厘毫]?米|[个人元户亩升]|小时)/uy;
const RATIO = /\d{1,4}(?:\.\d{1,3})?(?::\d{1,4}(?:\.\d{1,3})?){1,4}(?![\d:])/uy;
const SHARE = new RegExp(
  '(?:(?=[三四]分[一二三])|(?=[^分]{1,3}分之))([一二两三四五六七八九十百千]{1,3})分之?' +
    '([零一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,3})?)',
  'uy',
);
const HALF = /一半|半数|过半(?!年)|减半/uy;
/** 两成, 一成半. */
const TENTHS = /([一二两三四五六七八九])成(半)?(?=以上|左右|以内|多|(?!\p{Script=Han}))/uy;
/** 每半年, 半小时. */
const HALF_TIME = /(?<![上下前后大多年月时天一])半(年|个月|个小时|小时|天)(?![度径])/uy;
/** 翻一番 is twice as much, 翻两番 four times. */
const DOUBLED = /翻([一两二三四])?番/uy;
/** 1万5,000元, 5亿3,200万元, 3万5千人. */
const COMPOUND =
  /(\d{1,4}(?:\.\d{1,2})?)([亿万])(\d{1,3}(?:,\d{3})+|\d{1,4})(?!\d)(?=([万千]?)(?:元|[人个名亩吨户辆立平公美港日座间处所项件家张宗]))/uy;
const RANGE = / ?(?:[-~]{1,2}|至|到) ?/uy;
/** 5000元以上3万元以下 is one range. */
const ABOVE = /(?:\(含\))?以上,?(?:至|到)? ?/uy;
const BELOW = /(?:\(含\))?(?:以下|以内)/uy;
const MORE = /[多余]/uy;
/** 增加4000张至16000张: by how much, and to how much. */
const INCREASED = /(?:增加|增|增长|减少|提高|提升|上升|下降) ?$/u;
const GRADES = /^[级度日折列集卷剂方]$/u;
const BEGIN = new RegExp(`[\\d${NUMERAL_CHARACTERS}半过减翻]`, 'gu');

interface ReadNumber {
  value: number;
  end: number;
  words: boolean;
}

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place;
  return pattern.exec(text);
};

const skipBlanks = (text: string, place: number): number => {
  let next = place;
  while (next < place + 2 && text[next] === ' ') next++;
  return next;
};

function readFigure(text: string, place: number): ReadNumber | undefined {
  const compound = at(COMPOUND, text, place);
  if (compound) return readCompound(compound, place);
  const figures = (at(PARTED, text, place) ?? at(FIGURES, text, place))?.[0];
  if (figures)
    return { value: Number(figures.replace(/[ ,]/gu, '')), end: place + figures.length, words: false };
  let words = at(WORDS, text, place)?.[0] ?? '';
  // 三万个 is 3 of the unit 万个, as 3万个 is.
  const whole = words;
  if (words.length > 1) words = words.replace(/[万亿]+$/u, '');
  // 三亿九千六百万元 is 39,600 of the unit 万元.
  const [, high = '', low = ''] = /^(.+)亿零?(.+)万$/u.exec(whole) ?? [];
  const hundredMillions = parseNumeral(high);
  const tenThousands = parseNumeral(low);
  const large = hundredMillions !== undefined && tenThousands !== undefined;
  const small = words && !/^[百千万亿]/u.test(words) ? parseNumeral(words) : undefined;
  const value = large ? hundredMillions * magnitudeOf('万') + tenThousands : small;
  const decimals = value === undefined ? undefined : at(POINT, text, place + words.length)?.[1];
  if (value !== undefined && decimals !== undefined) {
    const tail = [...decimals].map((digit) => parseNumeral(digit)).join('');
    return {
      value: Number(`${value}.${tail}`),
      end: place + words.length + 1 + decimals.length,
      words: true,
    };
  }
  return value === undefined ? undefined : { value, end: place + words.length, words: true };
}

/** The value in the multiplier that the second number has. */
function readCompound(found: RegExpExecArray, place: number): ReadNumber {
  const [whole, high = '', scale = '', low = '', own = ''] = found;
  const value = (Number(high) * magnitudeOf(scale)) / magnitudeOf(own) + Number(low.replaceAll(',', ''));
  return { value, end: place + whole.length, words: false };
}

/** 5:3:2, 18:1. */
function readRatio(text: string, place: number): Quantity | undefined {
  const ratio = at(RATIO, text, place)?.[0];
  if (!ratio) return undefined;
  const end = place + ratio.length;
  return { start: place, end, unitStart: end, value: ratio, unit: '比例', written: 'ratio', more: false };
}

/** 9 4 %: no number that anybody may rely on, kept as printed. */
function readBroken(text: string, place: number): Quantity | undefined {
  const digits = at(BROKEN, text, place)?.[0];
  if (!digits) return undefined;
  const end = place + digits.length;
  const unit = readUnitAt(text, skipBlanks(text, end));
  const printed = text.slice(place, Math.max(end, unit.end));
  return {
    start: place,
    end: place + printed.length,
    unitStart: place + printed.length,
    value: printed,
    unit: '',
    written: 'broken',
    more: false,
  };
}

/** 三分之一, 百分之八十, 一半, 八成以上. */
function readShare(text: string, place: number): Quantity | undefined {
  const share = (value: number, length: number, unit: string): Quantity => {
    const end = place + length;
    return { start: place, end, unitStart: end, value, unit, written: 'share', more: false };
  };
  const doubled = at(DOUBLED, text, place);
  if (doubled) return share(2 ** (parseNumeral(doubled[1] ?? '') ?? 1), doubled[0].length, '倍');
  const time = at(HALF_TIME, text, place);
  if (time) return { ...share(0.5, time[0].length, time[1] ?? ''), written: 'words' };
  const half = at(HALF, text, place)?.[0];
  if (half) return share(0.5, half.length, '比例');
  const tenths = at(TENTHS, text, place);
  if (tenths) {
    const whole = parseNumeral(tenths[1] ?? '') ?? 0;
    return share(tenths[2] ? (whole * 10 + 5) / 100 : whole / 10, tenths[0].length, '比例');
  }
  const parts = at(SHARE, text, place);
  if (!parts) return undefined;
  const whole = parseNumeral(parts[1] ?? '') ?? (parts[1] === '百' ? 100 : 1000);
  const [units, tail = ''] = (parts[2] ?? '').split('点');
  const decimals = [...tail].map((digit) => parseNumeral(digit)).join('');
  const value = Number(`${parseNumeral(units ?? '') ?? 0}${decimals && `.${decimals}`}`);
  return whole === 100 ? share(value, parts[0].length, '%') : share(value / whole, parts[0].length, '比例');
}

/** 1—2个, 10%—15%, 两至三所. */
function readRange(
  text: string,
  place: number,
  first: ReadNumber,
  unitStart: number,
): Omit<Quantity, 'start'> | undefined {
  const inner = readUnitAt(text, unitStart);
  const increased = INCREASED.test(text.slice(Math.max(0, place - 4), place));
  for (const [from, low] of [
    [inner.end, inner],
    [first.end, undefined],
  ] as const) {
    const above = low?.base ? at(ABOVE, text, from)?.[0] : undefined;
    const link = above ?? at(RANGE, text, from)?.[0];
    if (increased && low?.base && !/%|百分点/u.test(low.base) && /[至到]/u.test(link ?? '')) return undefined;
    const second = link ? readFigure(text, from + link.length) : undefined;
    if (!second || second.words !== first.words) continue;
    const start = skipBlanks(text, second.end);
    const unit = readUnitAt(text, start);
    if (low && low.base && low.base !== unit.base) continue;
    if (!unit.base && !unit.magnitude) continue;
    if (above && !at(BELOW, text, unit.end)) continue;
    const highScale = magnitudeOf(unit.magnitude);
    // 3至5万名 are 30,000 to 50,000, but 8000至1万名 begin at 8,000.
    const plainLow = !low?.magnitude && (above !== undefined || first.value >= second.value);
    const lowScale = plainLow ? 1 : magnitudeOf(low?.magnitude || unit.magnitude);
    const values: [number, number] =
      lowScale === highScale
        ? [first.value, second.value]
        : [first.value * lowScale, second.value * highScale];
    if (values[0] >= values[1]) continue;
    const printed = lowScale === highScale ? text.slice(start, unit.end) : unit.base;
    return {
      end: unit.end,
      unitStart: start,
      value: values,
      unit: printed,
      written: first.words ? 'words' : 'figures',
      more: false,
    };
  }
  return undefined;
}

/** 零下18℃, -18℃, 增长-3%: a number below nought, with where its sign begins. */
const BELOW_NOUGHT = /(?:(?<![\dA-Za-z%℃度°C~])-|(?<=[增长速为至到降] ?)-|零下)$/u;
const SIGNED = /^(?:℃|°C|摄氏度|度|%|个百分点)$/u;

/** The quantity with the sign that stands before it. */
function withSign(text: string, quantity: Quantity): Quantity {
  const { start, value, unit } = quantity;
  if (typeof value !== 'number' || !SIGNED.test(unit)) return quantity;
  const sign = BELOW_NOUGHT.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const isLoose = unit === '%' && !/[增长速为至到降] ?$/u.test(text.slice(0, start - sign.length));
  return sign === '' || isLoose ? quantity : { ...quantity, start: start - sign.length, value: -value };
}

/** $6,820,000 and HK$2亿 of Hong Kong, NT$1,200: the sign before a sum says what stands behind it elsewhere. */
const MONEY_SIGN = /(?<![A-Za-z])(?:(?<where>HK|NT|US) ?)?[$¥] ?$/u;

function withCurrency(text: string, quantity: Quantity): Quantity {
  const { start, unit, value } = quantity;
  if (typeof value === 'string' || !/^(?:[百千]?[万亿]|百万)?$/u.test(unit)) return quantity;
  const sign = MONEY_SIGN.exec(text.slice(Math.max(0, start - 5), start));
  if (!sign) return quantity;
  const money = sign.groups?.['where'] === 'US' ? '美元' : '元';
  return { ...quantity, start: start - sign[0].length, unit: `${unit}${money}` };
}

function readCounted(text: string, place: number): Quantity | undefined {
  const figure = readFigure(text, place);
  if (!figure) return undefined;
  const range = readRange(text, place, figure, skipBlanks(text, figure.end));
  if (range) return { start: place, ...range };
  const more = at(MORE, text, figure.end)?.[0] ?? '';
  const unitStart = skipBlanks(text, figure.end + more.length);
  const read = readUnitAt(text, unitStart);
  // 二级以上医院, 一度: such words grade things, or are turns of speech.
  const unit = figure.words && GRADES.test(read.base) ? { magnitude: '', base: '', end: unitStart } : read;
  // 300万多人: the sign of excess may stand behind the multiplier too.
  const later = !more && unit.magnitude && !unit.base ? (at(MORE, text, unit.end)?.[0] ?? '') : '';
  const rest = later ? readUnitAt(text, unit.end + 1) : unit;
  const end = rest.base || rest.magnitude ? rest.end : unit.end > unitStart ? unit.end : figure.end;
  const printed = later ? unit.magnitude + rest.base : text.slice(unitStart, Math.max(end, unitStart));
  return {
    start: place,
    end,
    unitStart: end > unitStart ? unitStart : end,
    value: figure.value,
    unit: printed,
    written: figure.words ? 'words' : 'figures',
    more: Boolean(more || later),
  };
}

/** 5A级, PM2.5, G60, 1.2.3: bare figures beside a letter, or in a row of points, are part of a name. */
const CODE_BEFORE = /[A-Za-z]/u;
const CODE_AFTER = /^(?:[A-Za-z]|\.\d)/u;
const isInCode = (text: string, { start, end }: Quantity): boolean =>
  CODE_AFTER.test(text.slice(end, end + 2)) ||
  CODE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) ||
  /\d\.$/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * Every number of a plain text that could count or measure something, in order, none inside another.
 * @example findQuantities('建设1-2个基地') → [{ value: [1, 2], unit: '个', … }]
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
    const place = begin.index;
    const unsigned =
      readBroken(text, place) ?? readShare(text, place) ?? readRatio(text, place) ?? readCounted(text, place);
    if (!unsigned) continue;
    const read = withCurrency(text, withSign(text, unsigned));
    if (read.unit || read.written === 'broken' || (read.written === 'figures' && !isInCode(text, read)))
      found.push(read);
    BEGIN.lastIndex = Math.max(read.end, place + 1);
  }
  return found;
}
