import { addSigns, foldWith, toFoldTable } from './fold.ts';
import { REPRESENTATIVES, VARIANTS } from './variants.ts';

/** Variants of characters and what they fold to, as two strings of equal length: for JSON and for the browser. */
export interface FoldPairs {
  from: string;
  to: string;
}

/** Signs that readers type in place of one another: quotation marks, brackets of document numbers. */
const TYPED: Record<string, string> = { '"': '“”„‟＂', "'": '‚‛', '[': '〔【﹝', ']': '〕】﹞' };
/** Scripts whose letters have a case end below this unit; above it only full-width letters do. */
const CASED_END = 0x2e80;

const allVariants: FoldPairs = { from: VARIANTS, to: REPRESENTATIVES };

/**
 * Makes the function that search applies to text and to queries alike: the grammar's fold, and case, quotation marks and
 * brackets become one. The result has exactly the length (UTF-16 units) of the text.
 */
export function createSearchFold(pairs: FoldPairs): (text: string) => string {
  const table = toFoldTable(pairs);
  for (const [plain, signs] of Object.entries(TYPED)) addSigns(table, plain, signs);
  const search = table.map((code) => lowerCase(table[code] ?? code));
  return (text) => foldWith(search, text);
}

let searchAll: ((text: string) => string) | undefined;

/**
 * Folds for search with all variants known (build time; the browser gets `cutFoldPairs`).
 * @example searchFold('晉政辦〔2022〕45號') === '晋政办[2022]45号'
 */
export function searchFold(text: string): string {
  searchAll ??= createSearchFold(allVariants);
  return searchAll(text);
}

/** The pairs that can matter when the texts searched are these. */
export function cutFoldPairs(texts: Iterable<string>): FoldPairs {
  // A mark for each unit, since a large portal has millions of them.
  const reached = new Uint8Array(0x10000);
  for (const text of texts) {
    const folded = searchFold(text);
    for (let at = 0; at < folded.length; at++) reached[folded.charCodeAt(at)] = 1;
  }
  const kept = [...REPRESENTATIVES].flatMap((to, at) => (reached[to.charCodeAt(0)] ? [at] : []));
  const pick = (all: string): string => kept.map((at) => all.charAt(at)).join('');
  return { from: pick(VARIANTS), to: pick(REPRESENTATIVES) };
}

function lowerCase(code: number): number {
  if (code >= CASED_END) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
