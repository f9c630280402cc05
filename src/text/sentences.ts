/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const REACH = 240;
const STOPS = new Set(Array.from('。!?\n'));
const PAUSES = new Set(Array.from(',;:。!?\n'));

/** A comma or colon between digits belongs to the number: 1,755个, 5:3:2. */
const insideNumber = (text: string, at: number): boolean =>
  (text[at] === ':' || (text[at] === ',' && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)))) &&
  /\d/u.test(text[at - 1] ?? '') &&
  /\d/u.test(text[at + 1] ?? '');

/** The sentences of a plain text, in order, each with its stop. */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!STOPS.has(text[at] ?? '')) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * The part of a sentence between pauses that holds `[from, to)`; brackets around it end it, brackets in it do not.
 * @example partAround('到2025年,占比(含民办)达到85%,…', 18, 21) → 占比(含民办)达到85%
 */
export function partAround(text: string, from: number, to: number): Stretch {
  let start = from;
  for (let depth = 0; start > Math.max(0, from - REACH); start--) {
    const sign = text[start - 1] ?? '';
    if (sign === ')') depth++;
    else if (sign === '(' && --depth < 0) break;
    else if (depth === 0 && PAUSES.has(sign) && !insideNumber(text, start - 1)) break;
  }
  let end = to;
  for (let depth = 0; end < Math.min(text.length, to + REACH); end++) {
    const sign = text[end] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) break;
    else if (depth === 0 && PAUSES.has(sign) && !insideNumber(text, end)) break;
  }
  while (text[start] === ' ' && start < from) start++;
  return { start, end };
}
