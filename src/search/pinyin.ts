/** Folded character → its readings without tones: 教 → ['jiao']. Only of characters in titles and names of bodies. */
export type Pinyin = ReadonlyMap<string, string[]>;

/**
 * Reads a table written as `syllable + characters`, one a word.
 * @example readPinyin('jiao教校 yu育')
 */
export function readPinyin(table: string): Pinyin {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', chars = ''] of table.matchAll(/([a-z]+)(\S+)/g)) {
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/**
 * Whether some stretch of two or more characters of the folded text can be spelled with these letters, each character by its
 * syllable or its first letter; three or more when only first letters are given.
 * @example isPinyin('jiaoyuju', '市教育局', pinyin) // true
 * @example isPinyin('jyj', '市教育局', pinyin) // true
 */
export function isPinyin(letters: string, text: string, pinyin: Pinyin): boolean {
  const spells = (at: number, done: number, used: number): boolean => {
    if (done === letters.length) return used >= Math.min(3, letters.length);
    return (pinyin.get(text.charAt(at)) ?? []).some(
      (syllable) =>
        (letters.startsWith(syllable, done) &&
          spells(at + 1, done + syllable.length, used + syllable.length)) ||
        (letters[done] === syllable[0] && spells(at + 1, done + 1, used + 1)),
    );
  };
  return [...text].some((_, at) => spells(at, 0, 0));
}
