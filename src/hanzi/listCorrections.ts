import { findDifferences, splitCharacters, widenToWords } from './characters.ts';
import { toEditionQuotes } from './punctuation.ts';

/** A word of a published Traditional text that the corrected edition (校正版) writes otherwise. */
export interface Correction {
  /** Offsets (UTF-16 units) in the published text. */
  start: number;
  end: number;
  published: string;
  corrected: string;
}

/**
 * Compares a published Traditional text with its corrected edition, word by word; quotation marks do not count.
 * @example listCorrections('覆蓋范圍', '覆蓋範圍') // 范圍 → 範圍
 */
export function listCorrections(published: string, corrected: string): Correction[] {
  const source = splitCharacters(toEditionQuotes(published, 'zh-Hant'));
  const ours = Array.from(corrected);
  return widenToWords(corrected, splitCharacters(corrected), findDifferences(source.chars, ours)).map(
    ({ start, end }) => ({
      start: source.offsets[start] ?? 0,
      end: source.offsets[end] ?? 0,
      published: source.chars.slice(start, end).join(''),
      corrected: ours.slice(start, end).join(''),
    }),
  );
}
