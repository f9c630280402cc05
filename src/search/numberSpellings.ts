import { NUMERAL_CHARACTERS, numeralValue } from '../text/numeralValue.ts';

const PERCENT = new RegExp(`百分之([${NUMERAL_CHARACTERS}]+)(?:点([${NUMERAL_CHARACTERS}]+))?`, 'gu');
const NUMERAL = new RegExp(`[${NUMERAL_CHARACTERS}]{2,}|[${NUMERAL_CHARACTERS}]`, 'gu');
/** What people say: 700块, 5比3. */
const SPOKEN = new RegExp(`(?<=[\\d${NUMERAL_CHARACTERS}])块钱?|(?<=\\d)比(?=\\d)`, 'gu');
/** 五三二 and 532, as people say 5:3:2. */
const SHARES = /(?<![\d.,:一-龥])[1-9]{3}(?![\d.,:%])|[一二三四五六七八九]{3}/gu;
const DIGITS = '零一二三四五六七八九';

/**
 * The same words with their numbers spelled as papers may print them; the word itself is not among them.
 * @example spellNumbers('百分之九十') // ['90%']
 * @example spellNumbers('1,755') // ['1755']
 * @example spellNumbers('三万') // ['3万', '30000']
 * @example spellNumbers('700块') // ['700元']
 */
export function spellNumbers(word: string): string[] {
  const spoken = word.replace(SPOKEN, (sign) => (sign === '比' ? ':' : '元'));
  const spelled = new Set(spoken === word ? spell(word) : [spoken, ...spell(word), ...spell(spoken)]);
  spelled.delete(word);
  return [...spelled].filter((each) => each !== '');
}

function spell(word: string): string[] {
  const spelled = new Set<string>();
  spelled.add(
    word.replace(PERCENT, (whole, ones: string, decimals?: string) => toPercent(whole, ones, decimals)),
  );
  spelled.add(word.replace(/(?<![\d.,])\d+0000(?!\d)/gu, (digits) => `${Number(digits) / 1e4}万`));
  spelled.add(word.replace(/(?<![\d.,])(\d+\.\d+)万/gu, (_, value: string) => String(toUnits(value))));
  spelled.add(word.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, ''));
  spelled.add(word.replace(/(?<![\d.])\d{4,}(?![\d.年])/gu, group));
  spelled.add(word.replace(SHARES, (shares) => [...shares].map((each) => numeralValue(each)).join(':')));
  spelled.add(word.replace(NUMERAL, (numeral) => toDigits(numeral, false)));
  spelled.add(word.replace(NUMERAL, (numeral) => toDigits(numeral, true)));
  spelled.add(word.replace(/(?<![\d.])\d{1,2}(?=[所个名项条类年岁人家次])/gu, toNumeral));
  return [...spelled];
}

/** 1.5 → 15000 */
function toUnits(myriads: string): number {
  return Math.round(Number(myriads) * 1e4);
}

function toPercent(whole: string, ones: string, decimals: string | undefined): string {
  const value = numeralValue(ones);
  if (value === undefined) return whole;
  const behind = decimals ? `.${[...decimals].map((digit) => numeralValue(digit) ?? '').join('')}` : '';
  return `${value}${behind}%`;
}

/** 1755 → 1,755 */
function group(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** 三万 → 30000, or 3万 where its multiplier stays. */
function toDigits(numeral: string, keepsMultiplier: boolean): string {
  const [, front = '', multiplier = ''] = keepsMultiplier ? (/^(.+?)([万亿]+)$/u.exec(numeral) ?? []) : [];
  const value = numeralValue(front || numeral);
  return value === undefined || /^[百千万亿]/u.test(numeral) ? numeral : `${value}${multiplier}`;
}

/** 12 → 十二 */
function toNumeral(digits: string): string {
  const value = Number(digits);
  if (value < 10) return DIGITS.charAt(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}十${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}
