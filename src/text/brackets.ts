/** Brackets of every kind, and lists that are parted outside them. */

const OPEN = '（([［【〔';
const CLOSE = '）)]］】〕';

/** A pair of outermost brackets in a text; `inner` is what stands between them. */
export interface BracketPair {
  start: number;
  end: number;
  inner: string;
  /** False for one that is never closed and so reaches to the end. */
  closed: boolean;
}

/**
 * Pairs of outermost brackets of one line; one that is never closed reaches to the end of the text.
 * @example outerBrackets('修路（县（区）负责）。')[0].inner === '县（区）负责'
 */
export function outerBrackets(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPEN.includes(character)) {
      if (depth === 0) start = at;
      depth++;
    } else if (CLOSE.includes(character) && depth > 0) {
      depth--;
      if (depth === 0) pairs.push({ start, end: at + 1, inner: text.slice(start + 1, at), closed: true });
    } else if (character === '\n' && depth > 0) depth = 0;
  }
  if (depth > 0) pairs.push({ start, end: text.length, inner: text.slice(start + 1), closed: false });
  return pairs;
}

/**
 * Splits at any of the marks, but not inside brackets.
 * @example splitOutside('各县（市、区）、各镇', '、') // ['各县（市、区）', '各镇']
 */
export function splitOutside(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}
