/** Whether some stretch of the folded text is spelled by these letters. */
export interface Spells {
  (letters: string, text: string): boolean;
  /** The syllables that a folded character is read as, without tones. */
  readings: (char: string) => string[];
  /** How a folded character sounds; what many say alike is alike: zh and z, ing and in, n and l. */
  sounds: (char: string) => string[];
}

/**
 * Reads a table of folded characters and their readings without tones, written as `syllable + characters`, one a word. What
 * it gives tells whether some stretch of two or more characters can be spelled with the letters, each character by its
 * syllable or its first letter; three or more when only first letters are given.
 * @example readPinyin('jiao教校 ju局 yu育')('jiaoyuju', '市教育局') // true
 * @example readPinyin('jiao教校 ju局 yu育')('jyj', '市教育局') // true
 */
export function readPinyin(table: string): Spells {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', chars = ''] of table.matchAll(/([a-z]+)(\S+)/g)) {
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  const spells = (letters: string, text: string): boolean => {
    const spellsFrom = (at: number, done: number, used: number): boolean => {
      if (done === letters.length) return used >= Math.min(3, letters.length);
      return (readings.get(text.charAt(at)) ?? []).some(
        (syllable) =>
          (letters.startsWith(syllable, done) &&
            spellsFrom(at + 1, done + syllable.length, used + syllable.length)) ||
          (letters[done] === syllable[0] && spellsFrom(at + 1, done + 1, used + 1)),
      );
    };
    return [...text].some((_, at) => spellsFrom(at, 0, 0));
  };
  const readingsOf = (char: string): string[] => readings.get(char) ?? [];
  return Object.assign(spells, {
    readings: readingsOf,
    sounds: (char: string) => readingsOf(char).map(toSound),
  });
}

function toSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');
}
