/**
 * How a text becomes the words of a Pagefind index, so that a quoted search finds every substring and nothing else: one word
 * for each character (small indexes) or for each pair of neighbours (large ones). Pagefind splits texts at what it takes for
 * the edges of words and drops punctuation, so each character is spelled in four Latin letters, which it leaves alone.
 */
export interface Tokens {
  /** The words of a folded text without white space, one after the other. */
  phrase: (text: string) => string[];
  /** The words to index for a text. */
  words: (text: string) => string[];
}

const LETTERS = 26;
const FIRST = 'a'.charCodeAt(0);

/** Makes the words of an index of characters, or of pairs. */
export function createTokens(isPaired: boolean): Tokens {
  if (!isPaired) return { phrase: spell, words: spell };
  const phrase = (text: string): string[] => {
    const chars = spell(text);
    return chars.length < 2 ? chars : chars.slice(1).map((char, at) => `${chars[at] ?? ''}${char}`);
  };
  // A single character is found among words of its own, since no pair is it.
  return { phrase, words: (text) => [...(text.length > 1 ? phrase(text) : []), ...new Set(spell(text))] };
}

/** The one word that stands for a clause number or document number; longer by a letter than any word of a text. */
export function keyToken(key: string): string {
  return `${spell(key).join('')}k`;
}

/** @example spell('二') // ['abcd'] or whatever four letters the number of the character makes */
function spell(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => {
    let code = text.charCodeAt(at);
    let letters = '';
    for (let digit = 0; digit < 4; digit++) {
      letters = String.fromCharCode(FIRST + (code % LETTERS)) + letters;
      code = Math.floor(code / LETTERS);
    }
    return letters;
  });
}
