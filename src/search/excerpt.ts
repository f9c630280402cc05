import type { Stretch } from './key.ts';

/** A piece of an excerpt: running text or a marked word. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How much text stands before the first mark, and how much an excerpt shows at most. */
const BEFORE = 24;
const LENGTH = 120;

/**
 * Cuts the part of a text where most of the marked words stand together and splits it at the marks; … stands where text was
 * left out. Neither characters nor numbers are cut in half.
 */
export function excerpt(text: string, marks: Stretch[], length = LENGTH): Piece[] {
  const [first, last] = densest(text, marks, length - BEFORE);
  const before = first > BEFORE + 6 ? first - BEFORE : 0;
  const start = wholeNumber(text, Math.max(0, Math.min(before, text.length - length)), -1);
  const end = wholeNumber(text, Math.min(text.length, Math.max(start + length, last)), 1);
  const pieces = splitAt(text, marks, start, end);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Splits a stretch of a text at its marks. */
export function splitAt(text: string, marks: Stretch[], start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of marks) {
    if (to <= start || from >= end) continue;
    const [begin, stop] = [Math.max(from, start), Math.min(to, end)];
    if (begin > at) pieces.push({ text: text.slice(at, begin), marked: false });
    pieces.push({ text: text.slice(begin, stop), marked: true });
    at = stop;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}

/** The marks from which a stretch of the length holds the most different words: its beginning, and the end of its first mark. */
function densest(text: string, marks: Stretch[], length: number): Stretch {
  let best: Stretch = [marks[0]?.[0] ?? 0, marks[0]?.[1] ?? 0];
  let most = 0;
  marks.forEach(([start, end], at) => {
    const near = marks.slice(at).filter((mark) => mark[1] <= start + length);
    const words = new Set(near.map((mark) => text.slice(...mark))).size;
    if (words > most) [most, best] = [words, [start, end]];
  });
  return best;
}

const IN_NUMBER = /[\d.,%]/;

/** Moves a place that would cut a number or a character in two, in the direction given. */
function wholeNumber(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (place > 0 && place < text.length && isInside(text, place) && Math.abs(place - at) < 16)
    place += step;
  return place;
}

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  return (
    IN_NUMBER.test(text.charAt(at - 1)) &&
    /[\d.,%\p{Script=Han}]/u.test(text.charAt(at)) &&
    /\d/.test(text.slice(Math.max(0, at - 6), at + 1))
  );
}
