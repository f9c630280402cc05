/** Brackets of every kind in a folded text, and lists that are parted outside them. */
import { cutPiece, type Piece } from './piece.ts';

const OPEN = '([【〔';
const CLOSE = ')]】〕';
/** What text recognition makes of a closing bracket at the end of a line. */
const MISREAD = /[〉>》}」”]$/u;

/** A pair of outermost brackets in a text; `inner` is what stands between them. */
export interface BracketPair {
  start: number;
  end: number;
  inner: string;
  /** False for one that is never closed and so reaches to the end of its line. */
  closed: boolean;
}

/**
 * Pairs of outermost brackets, each within its line.
 * @example outerBrackets('修路(县(区)负责)。')[0].inner === '县(区)负责'
 */
export function outerBrackets(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    pairs.push(...bracketsOfLine(line).map((pair) => shift(pair, from)));
    from += line.length + 1;
  }
  return pairs;
}

const shift = (pair: BracketPair, by: number): BracketPair => ({
  ...pair,
  start: pair.start + by,
  end: pair.end + by,
});

function bracketsOfLine(line: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (OPEN.includes(character)) {
      if (depth === 0) start = at;
      depth++;
    } else if (CLOSE.includes(character) && depth > 0) {
      depth--;
      if (depth === 0) pairs.push({ start, end: at + 1, inner: line.slice(start + 1, at), closed: true });
    }
  }
  if (depth > 0) pairs.push(openBracket(line, start));
  return pairs;
}

/** (责任单位:市教科院〉: a misread sign at the end closes what no other does. */
function openBracket(line: string, start: number): BracketPair {
  const words = line.trimEnd();
  const stop = /[。.]?$/u.exec(words)?.index ?? words.length;
  if (!MISREAD.test(words.slice(start, stop)))
    return { start, end: line.length, inner: line.slice(start + 1), closed: false };
  return { start, end: stop, inner: line.slice(start + 1, stop - 1), closed: true };
}

/**
 * The parts of a piece between any of the marks, but not inside brackets.
 * @example splitOutside(toPiece('各县（市、区）、各镇'), '、').map(({ source }) => source) // ['各县（市、区）', '各镇']
 */
export function splitOutside(piece: Piece, marks: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < piece.text.length; at++) {
    const character = piece.text[at] ?? '';
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push(cutPiece(piece, from, at));
      from = at + 1;
    }
  }
  return [...pieces, cutPiece(piece, from)];
}
