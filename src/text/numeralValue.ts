const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const PLACES: Record<string, number> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The characters a Chinese numeral is made of (folded), for use inside a character class. */
export const NUMERAL_CHARACTERS = Object.keys({ ...DIGITS, ...PLACES, ...MYRIADS })
  // 參 is a numeral, but folded (参) it begins many words.
  .filter((character) => character !== '参')
  .join('');

/**
 * The value of a folded numeral in Chinese characters or digits, or undefined; small enough for the browser.
 * @example numeralValue('二十一') === 21
 */
export function numeralValue(plain: string): number | undefined {
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (plain.length === 0 || plain.length > 20) return undefined;
  const characters = [...plain];
  if (characters.length > 1 && characters.every((each) => DIGITS[each] !== undefined))
    return Number(characters.map((each) => DIGITS[each]).join(''));
  return parsePlaces(characters);
}

/** 三百二十一, 十五, 一万五千: digits with the place written after each. */
function parsePlaces(characters: string[]): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const place = PLACES[character];
    const myriad = MYRIADS[character];
    if (DIGITS[character] !== undefined) digit = DIGITS[character];
    else if (place !== undefined) {
      section += place === 20 || place === 30 ? place : (digit ?? 1) * place;
      digit = undefined;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0)) * myriad;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
