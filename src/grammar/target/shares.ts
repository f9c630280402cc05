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
  const shares = ratio.split(/[:：∶]/).map(Number);
  const parties = /由([^，。；]+?)(?:[一二两兩三四五六七八九十]+[级級方家])?(?:按照?|以)\s*\d/.exec(sentence);
  const names = parties?.[1]?.split(/[、和与與]/) ?? [];
  const named = names.length === shares.length;
  return shares.map((share, index) => ({ name: named ? (names[index] ?? '') : '', share }));
}
