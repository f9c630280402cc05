import { fold } from '../../text/fold.ts';
import { cutPiece, splitPiece, toPiece } from '../../text/piece.ts';

/** One party of a ratio: 市 carries 5 of 10. */
export interface Share {
  name: string;
  share: number;
}

/**
 * The parties that share by a ratio, as the sentence names them; names are empty where it does not.
 * @example 由市、镇（街道）、村（社区）三级按5:3:2比例分担 → 市 5, 镇（街道） 3, 村（社区） 2
 */
export function parseShares(ratio: string, sentence: string): Share[] {
  const shares = fold(ratio).split(':').map(Number);
  const whole = toPiece(sentence);
  const parties = /由(?<names>[^,。;]+?)(?:[一二两三四五六七八九十]+[级方家])?(?:按照?|以)\s*\d/u.exec(
    whole.text,
  );
  const from = (parties?.index ?? 0) + 1;
  const listed = cutPiece(whole, from, from + (parties?.groups?.['names']?.length ?? 0));
  const names = splitPiece(listed, /[、和与]/gu).map(({ source }) => source);
  const named = names.length === shares.length;
  return shares.map((share, index) => ({ name: named ? (names[index] ?? '') : '', share }));
}
