import { oneOf } from '../../text/words.ts';

const HAN = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

const COUNTING = oneOf(`
  chineseCounting chineseCountingThousand ideographDigital taiwaneseCounting taiwaneseCountingThousand
  japaneseCounting`);
/**
 * The number of an item of a list as a program draws it; formats have the names of WordprocessingML (ST_NumberFormat).
 * @example formatListNumber(12, 'chineseCounting') === '十二'; formatListNumber(3, 'decimalEnclosedCircle') === '③'
 */
export function formatListNumber(value: number, format: string): string {
  if (new RegExp(`^${COUNTING}$`, 'u').test(format)) return hanNumber(value, HAN, '十', '百');
  if (/^(?:chineseLegalSimplified|ideographLegalTraditional|japaneseLegal)$/u.test(format))
    return hanNumber(value, LEGAL, '拾', '佰', true);
  if (/Circle|^decimalEnclosedFullstop$/u.test(format) && value <= 20)
    return String.fromCodePoint((format === 'decimalEnclosedFullstop' ? 0x2488 : 0x2460) + value - 1);
  if (format === 'decimalEnclosedParen' && value <= 20) return String.fromCodePoint(0x2474 + value - 1);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'ideographTraditional') return STEMS[(value - 1) % STEMS.length] ?? '';
  if (format === 'upperLetter') return letter(value);
  if (format === 'lowerLetter') return letter(value).toLowerCase();
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  return format === 'bullet' || format === 'none' ? '' : String(value);
}

function hanNumber(value: number, digits: string[], ten: string, hundred: string, one = false): string {
  if (value >= 1000 || value < 0) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  if (value < 10) return digits[value] ?? '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? (digits[0] ?? '').replace('〇', '零') : '';
  const head = hundreds > 0 ? `${digits[hundreds]}${hundred}` : '';
  const leading = tens === 1 && hundreds === 0 && !one ? ten : tens > 0 ? `${digits[tens]}${ten}` : '';
  return `${head}${zero}${leading}${ones > 0 ? digits[ones] : ''}`;
}

const letter = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

function roman(value: number): string {
  let [left, text] = [value, ''];
  for (const [worth, sign] of ROMAN)
    while (left >= worth && text.length < 30) {
      text += sign;
      left -= worth;
    }
  return text;
}
