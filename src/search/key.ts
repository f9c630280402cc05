/** A text made ready for comparison: folded, without white space, and the way back to its own characters. */
export interface Key {
  text: string;
  /** `at[i]`: where the character `text[i]` stands in the original; null when they stand at the same place. */
  at: number[] | null;
}

const SPACE = /\s/;

/** Folds a text and closes its gaps, so that neither line ends nor spaces hide a match. */
export function toKey(text: string, fold: (text: string) => string): Key {
  const folded = fold(text);
  if (!SPACE.test(folded)) return { text: folded, at: null };
  const at: number[] = [];
  let closed = '';
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i);
    if (SPACE.test(char)) continue;
    closed += char;
    at.push(i);
  }
  return { text: closed, at };
}

/** Every place where the word begins in the key; places may overlap. */
function placesOf(word: string, key: string): number[] {
  const places: number[] = [];
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** A stretch of characters, from `start` up to but not including `end`. */
export type Stretch = [start: number, end: number];

/** The stretches of the original text that the words cover: in order, joined where they touch. */
export function marksOf(words: string[], key: Key): Stretch[] {
  const original = (at: number): number => key.at?.[at] ?? at;
  const stretches = words
    .flatMap((word) =>
      placesOf(word, key.text).map((at): Stretch => [original(at), original(at + word.length - 1) + 1]),
    )
    .sort((a, b) => a[0] - b[0]);
  const joined: Stretch[] = [];
  for (const [start, end] of stretches) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
