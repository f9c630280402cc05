import { findWordEdges } from './wordEdges.ts';

/**
 * A text as characters (code points). Two texts that are conversions of each other have the same number of them, though
 * a rare character may take two UTF-16 units in one script and one in the other.
 */
export interface Characters {
  chars: string[];
  /** UTF-16 offset of each character, and of the end. */
  offsets: number[];
}

/** Splits a text into its characters. */
export function splitCharacters(text: string): Characters {
  const chars = Array.from(text);
  const offsets = [0];
  for (const char of chars) offsets.push((offsets.at(-1) ?? 0) + char.length);
  return { chars, offsets };
}

/** A run of characters, by index. */
export interface Run {
  start: number;
  end: number;
}

/** The runs in which two lists of one length differ. */
export function findDifferences(one: readonly string[], other: readonly string[]): Run[] {
  const runs: Run[] = [];
  one.forEach((char, index) => {
    if (char === other[index]) return;
    const last = runs.at(-1);
    if (last?.end === index) last.end++;
    else runs.push({ start: index, end: index + 1 });
  });
  return runs;
}

/** Widens runs to the words of the text they stand in; runs that then touch or overlap become one. */
export function widenToWords(text: string, { offsets }: Characters, runs: readonly Run[]): Run[] {
  const edges = runs.length > 0 ? findWordEdges(text) : new Uint8Array();
  const isEdge = (index: number): boolean => edges[offsets[index] ?? 0] === 1;
  const words: Run[] = [];
  for (let { start, end } of runs) {
    while (start > 0 && !isEdge(start)) start--;
    while (end < offsets.length - 1 && !isEdge(end)) end++;
    const last = words.at(-1);
    if (last && start < last.end) last.end = Math.max(end, last.end);
    else words.push({ start, end });
  }
  return words;
}

/**
 * Where an offset into a text falls in its conversion: the same place, counted in characters.
 * @example mapOffset('赵孟𫖯书', '趙孟頫書', 4) === 3
 */
export function mapOffset(from: string, to: string, offset: number): number {
  if (from.length === to.length) return offset;
  const index = Array.from(from.slice(0, offset)).length;
  return Array.from(to).slice(0, index).join('').length;
}
