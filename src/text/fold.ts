import { REPRESENTATIVES, VARIANTS } from './variants.ts';

/** Signs that papers print in several widths and shapes, besides the full-width forms of ASCII. */
const SIGNS: Record<string, string> = {
  ' ': '\u3000\u00a0\u2002\u2003\u2009',
  '-': '—–―−‑‐',
  '~': '〜∼',
  ':': '∶︰﹕',
  '.': '﹒',
  ',': '﹐',
  '、': '﹑',
  ';': '﹔',
  '!': '﹗',
  '?': '﹖',
  '%': '﹪',
  '≥': '≧',
  '≤': '≦',
  '“': '「『‘',
  '”': '」』’',
  '·': '･‧・•∙⋅',
  '(': '﹙',
  ')': '﹚',
  '〔': '﹝',
  '〕': '﹞',
};

/** For each UTF-16 unit the unit it is read as. */
export type FoldTable = Uint16Array;

/** The table of what is common to all folding: full-width forms, compatible shapes of characters, signs. */
function createTable(): FoldTable {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0xf900; code <= 0xfaff; code++) setShape(table, code, 'NFC');
  for (let code = 0x2e80; code <= 0x2fd5; code++) setShape(table, code, 'NFKC');
  for (const [plain, signs] of Object.entries(SIGNS)) addSigns(table, plain, signs);
  return table;
}

function setShape(table: FoldTable, code: number, form: 'NFC' | 'NFKC'): void {
  const ordinary = String.fromCharCode(code).normalize(form);
  if (ordinary.length === 1) table[code] = ordinary.charCodeAt(0);
}

/** Makes each of the signs one that is read as `plain`. */
export function addSigns(table: FoldTable, plain: string, signs: string): void {
  for (const sign of signs) table[sign.charCodeAt(0)] = plain.charCodeAt(0);
}

/** A table that also knows the given variants: each character of `from` is read as the one at its place in `to`. */
export function toFoldTable({ from, to }: { from: string; to: string }): FoldTable {
  const table = createTable();
  for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  return table.map((code) => table[code] ?? code);
}

/** A text read through a table; as long as the text, so that offsets into one are offsets into the other. */
export function foldWith(table: FoldTable, text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = table[code] ?? code;
    if (plain === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Variants that Simplified texts write in words of their own (覆盖, 着力): search makes them one, the grammar does not. */
const KEPT_APART = '覆着像乾藉俱画';
let whole: FoldTable | undefined;

/**
 * The form in which the grammar reads a text: Simplified characters, half-width digits and signs, one shape of each
 * quotation mark and dash. As long as the text, so that offsets into one are offsets into the other.
 * @example fold('（縣交通局牽頭抓總，達到９０％以上）') === '(县交通局牵头抓总,达到90%以上)'
 */
export function fold(text: string): string {
  whole ??= createGrammarTable();
  return foldWith(whole, text);
}

function createGrammarTable(): FoldTable {
  const table = toFoldTable({ from: VARIANTS, to: REPRESENTATIVES });
  for (const sign of KEPT_APART) addSigns(table, sign, sign);
  return table;
}
