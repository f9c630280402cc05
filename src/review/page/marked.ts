import { h } from './h.ts';

/** Width and blanks do not count when words are looked for in a text. */
function squash(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let squashed = '';
  [...text].forEach((sign, index) => {
    const plain = sign.normalize('NFKC').trim();
    for (let count = 0; count < plain.length; count++) at.push(index);
    squashed += plain;
  });
  return { text: squashed, at };
}

/** A text with the words under discussion marked, where they stand in it. */
export function marked(text: string, words: string): (Node | string)[] {
  const [whole, wanted] = [squash(text), squash(words).text];
  const found = wanted === '' ? -1 : whole.text.indexOf(wanted);
  if (found < 0) return [text];
  const signs = [...text];
  const [from, to] = [whole.at[found] ?? 0, (whole.at[found + wanted.length - 1] ?? 0) + 1];
  return [
    signs.slice(0, from).join(''),
    h('mark', {}, signs.slice(from, to).join('')),
    signs.slice(to).join(''),
  ];
}
