import { REPRESENTATIVES, VARIANTS } from '../text/variants.ts';

/** Character → the representative of its class of variants, both one UTF-16 unit. */
export type FoldTable = ReadonlyMap<string, string>;

/** A fold table as two strings of equal length, for JSON and for the browser. */
export interface FoldPairs {
  from: string;
  to: string;
}

/** Signs that readers type in place of one another: quotation marks, brackets of document numbers, dashes, dots. */
const SIGNS = new Map(
  Object.entries({
    '"': '“”„‟「」＂',
    "'": '‘’‚‛『』',
    '[': '〔【',
    ']': '〕】',
    '-': '—–―‐‑−',
    '·': '‧•・･',
    ' ': '\u3000\u00a0',
  }).flatMap(([plain, signs]) => [...signs].map((sign): [string, string] => [sign, plain])),
);

/** Reads a table from its two strings. */
export function toFoldTable({ from, to }: FoldPairs): FoldTable {
  return new Map([...from].map((char, index) => [char, to.charAt(index)]));
}

/**
 * Makes the function that search applies to text and to queries alike: variants of a character, full and half width,
 * case, quotation marks, dashes and brackets become one. The result has exactly the length (UTF-16 units) of the text,
 * so offsets into one are offsets into the other.
 */
export function createFold(table: FoldTable): (text: string) => string {
  return (text) => text.replace(/[A-Z\u00a0-\uffff]/g, (char) => foldUnit(char, table));
}

let wholeTable: FoldTable | undefined;

/** The table of all variants (build time; the browser gets `cutFoldTable`). */
export function fullFoldTable(): FoldTable {
  return (wholeTable ??= toFoldTable({ from: VARIANTS, to: REPRESENTATIVES }));
}

/**
 * Folds with all variants known.
 * @example fold('晉政辦〔2022〕45號') === '晋政办[2022]45号'
 */
export function fold(text: string): string {
  return createFold(fullFoldTable())(text);
}

/** The part of the table that can matter when the texts searched hold only the characters of `text`. */
export function cutFoldTable(text: string): FoldPairs {
  const table = fullFoldTable();
  const reached = new Set(createFold(table)(text));
  const pairs = [...table].filter(([, representative]) => reached.has(representative));
  return { from: pairs.map(([char]) => char).join(''), to: pairs.map(([, to]) => to).join('') };
}

function foldUnit(char: string, table: FoldTable): string {
  const plain = SIGNS.get(char) ?? toPlainForm(char);
  const lower = plain.toLowerCase();
  return table.get(plain) ?? (lower.length === 1 ? lower : plain);
}

/** Full-width forms to ASCII, compatibility ideographs to ordinary ones where the length stays. */
function toPlainForm(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0xf900 || code > 0xfaff) return char;
  const ordinary = char.normalize('NFC');
  return ordinary.length === 1 ? ordinary : char;
}
