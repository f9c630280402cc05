/** Signs that may not end a line, and those that may not begin one. */
const opening = /[\p{Ps}\p{Pi}]$/u;
const closing = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?%％]/u;

/** The width of a sign in em, on the wide side of what system fonts have: a label must never be longer. */
function widthOf(sign: string): number {
  if (/[0-9+\-=<>]/.test(sign)) return 0.62;
  if (/[a-z]/.test(sign)) return 0.6;
  if (/[A-Z]/.test(sign)) return 0.75;
  if (sign === ' ') return 0.34;
  if (sign === '%') return 0.96;
  if (/[!-/:-@[-`{-~]/.test(sign)) return 0.5;
  return 1;
}

const ASCII = Array.from({ length: 128 }, (_, code) => widthOf(String.fromCharCode(code)));

/** A conservative estimate of the width of a text, in the unit of `size`. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += ASCII[sign.codePointAt(0) ?? 0] ?? 1;
  return width * size;
}

/** Pieces that may not be torn: words and numbers, and signs that may not begin or end a line. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.match(/[A-Za-z0-9.+%≥≤<>~—:：/·-]+|\s+|./gu) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(part) || opening.test(last))) {
      pieces[pieces.length - 1] = last + part;
    } else pieces.push(part);
  }
  return pieces;
}

function fill(pieces: string[], width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measureText(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Breaks a text into lines that fit the width, none left out, lines of about equal length. */
export function wrapText(text: string, width: number, size: number): string[] {
  const pieces = piecesOf(text);
  const lines = fill(pieces, width, size);
  for (let narrower = width - size; narrower > width / 2 && lines.length > 1; narrower -= size) {
    const tried = fill(pieces, narrower, size);
    if (tried.length > lines.length) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}
