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
 * Cuts the part of a text round its first mark and splits it at the marks; … stands where text was left out.
 * Characters are never cut in half.
 */
export function excerpt(text: string, marks: Stretch[], length = LENGTH): Piece[] {
  const first = marks[0]?.[0] ?? 0;
  const before = first > BEFORE + 6 ? first - BEFORE : 0;
  const start = wholeCharacter(text, Math.max(0, Math.min(before, text.length - length)));
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + length, marks[0]?.[1] ?? 0)));
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

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
