import { fold } from './fold.ts';
import { numeralValue } from './numeralValue.ts';

export { NUMERAL_CHARACTERS } from './numeralValue.ts';

/**
 * The value of a numeral in Chinese characters or in digits of either width, or undefined.
 * @example parseNumeral('二十一') === 21; parseNumeral('二〇一九') === 2019; parseNumeral('１２') === 12
 */
export function parseNumeral(text: string): number | undefined {
  return numeralValue(fold(text).normalize('NFKC').trim());
}
