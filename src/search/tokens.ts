/**
 * How a text becomes the words of a Pagefind index, so that a quoted search finds every substring and nothing else: one word
 * for each character. Pagefind splits texts at what it takes for the edges of words and drops punctuation, so each character
 * is spelled in four Latin letters, which it leaves alone.
 */
const LETTERS = 26;
const FIRST = 'a'.charCodeAt(0);

/**
 * The words of a folded text without white space, one after the other.
 * @example toTokens('二') // ['abcd'] or whatever four letters the number of the character makes
 */
export function toTokens(text: string): string[] {
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

/** The one word that stands for a clause number or document number; longer by a letter than any word of a text. */
export function keyToken(key: string): string {
  return `${toTokens(key).join('')}k`;
}
