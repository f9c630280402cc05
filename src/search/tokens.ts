/**
 * How a text becomes the words of a Pagefind index: one word for each pair of neighbouring characters. Pagefind splits texts at
 * what it takes for the edges of words and drops punctuation, so each character is spelled in four Latin letters, which it
 * leaves alone; a word of a query then is the run of its pairs, whatever a dictionary knows of it.
 */
const LETTERS = 26;
const FIRST = 'a'.charCodeAt(0);

/**
 * The pairs of neighbours of a folded text without white space, one after the other.
 * @example toPairs('教育局') // ['…教育', '…育局'], each spelled in eight letters
 */
export function toPairs(text: string): string[] {
  return Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => spell(text, at) + spell(text, at + 1),
  );
}

function spell(text: string, at: number): string {
  let code = text.charCodeAt(at);
  let letters = '';
  for (let digit = 0; digit < 4; digit++) {
    letters = String.fromCharCode(FIRST + (code % LETTERS)) + letters;
    code = Math.floor(code / LETTERS);
  }
  return letters;
}
