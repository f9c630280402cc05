import { fold } from './fold.ts';

/** A stretch of a text as it is read (folded) and as it is written: equally long, so that one place serves for both. */
export interface Piece {
  text: string;
  source: string;
  /** Where it begins in the text it was cut from. */
  start: number;
}

/** A whole text, ready to be read. */
export function toPiece(source: string): Piece {
  return { text: fold(source), source, start: 0 };
}

/** The part of a piece from one place to another. */
export function cutPiece(piece: Piece, from: number, to = piece.text.length): Piece {
  return {
    text: piece.text.slice(from, to),
    source: piece.source.slice(from, to),
    start: piece.start + from,
  };
}

/** A piece without the blanks around it. */
export function trimPiece(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length;
  return cutPiece(piece, from, Math.max(from, piece.text.trimEnd().length));
}

/** A piece without what a pattern matches at its start or end; untouched where it does not match. */
export function dropFrom(piece: Piece, pattern: RegExp): Piece {
  const found = pattern.exec(piece.text);
  if (!found) return piece;
  const end = found.index + found[0].length;
  return found.index === 0 ? cutPiece(piece, end) : cutPiece(piece, 0, found.index);
}

/** The parts of a piece between what a pattern (with the flag g) matches. */
export function splitPiece(piece: Piece, pattern: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const found of piece.text.matchAll(pattern)) {
    parts.push(cutPiece(piece, from, found.index));
    from = found.index + found[0].length;
  }
  return [...parts, cutPiece(piece, from)];
}
