import type { Spells } from './pinyin.ts';

/** What a reader may have meant with a folded word that no text contains: a word of the texts, or undefined. */
export type Near = (word: string) => string | undefined;

const LONGEST = 8;
const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^[a-z]{4,30}$/;

/**
 * Finds in folded texts what a word was typed for by its sound (孤度症 for 孤独症), or what it is short for (家委会 for
 * 家长委员会), or spelled in pinyin (jinshi). A pinyin keyboard offers other characters of the same sound, so most characters
 * must be the same.
 */
export function createNear(texts: string[], { readings, sounds }: Spells): Near {
  return (word) => {
    if (LATIN.test(word)) return spelledBy(word, texts, readings);
    if (word.length < 2 || word.length > LONGEST || !HAN.test(word)) return undefined;
    return soundingLike(word, texts, sounds) ?? longFormOf(word, texts);
  };
}

function soundingLike(word: string, texts: string[], sounds: Spells['sounds']): string | undefined {
  const heard = [...word].map((char) => new Set(sounds(char)));
  const isHeard = (char: string, at: number): boolean =>
    char === word[at] || sounds(char).some((sound) => heard[at]?.has(sound));
  const times = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at + word.length <= text.length; at++) {
      let length = 0;
      while (length < word.length && isHeard(text.charAt(at + length), length)) length++;
      if (length < word.length) continue;
      const stretch = text.slice(at, at + length);
      times.set(stretch, (times.get(stretch) ?? 0) + 1);
    }
  }
  const sameOf = (stretch: string): number => [...stretch].filter((char, at) => char === word[at]).length;
  const least = word.length < 4 ? word.length - 1 : word.length / 2;
  const [best] = [...times.keys()]
    .filter((stretch) => sameOf(stretch) >= least && (word.length > 2 || isWord(stretch)))
    .sort((a, b) => sameOf(b) - sameOf(a) || (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return best;
}

/** The word of the texts that the letters spell whole, the most frequent first. */
function spelledBy(letters: string, texts: string[], readings: Spells['readings']): string | undefined {
  const times = new Map<string, number>();
  const endsOf = (text: string, at: number, done: number): number[] =>
    done === letters.length
      ? [at]
      : readings(text.charAt(at))
          .filter((syllable) => letters.startsWith(syllable, done))
          .flatMap((syllable) => endsOf(text, at + 1, done + syllable.length));
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const end of endsOf(text, at, 0)) {
        const stretch = text.slice(at, end);
        times.set(stretch, (times.get(stretch) ?? 0) + 1);
      }
    }
  }
  const [best] = [...times.keys()]
    .filter((stretch) => stretch.length > 2 || (stretch.length === 2 && isWord(stretch)))
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return best;
}

/** Whether a dictionary has two characters as a word; without one they are none, since 推进市级 has 进市 too. */
function isWord(text: string): boolean {
  if (!('Segmenter' in Intl)) return false;
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].length === 1;
}

/** 家委会 has the first character of each of its words, and at most two are left out at a time. */
function longFormOf(word: string, texts: string[]): string | undefined {
  if (word.length < 3 || word.length > 5) return undefined;
  const long = new RegExp([...word].join(String.raw`\p{Script=Han}{0,2}?`), 'u');
  for (const text of texts) {
    const [found] = long.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}
