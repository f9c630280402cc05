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

/** Where words stand in a text: from, to, and whether they are those under discussion. */
type Place = [from: number, to: number, isChosen: boolean];

/** A text with the words under discussion marked, and paler the others of their kind, where they stand in it. */
export function marked(text: string, words: string, others: readonly string[] = []): (Node | string)[] {
  const whole = squash(text);
  const find = (each: string, isChosen: boolean): Place[] => {
    const wanted = squash(each).text;
    const found = wanted === '' ? -1 : whole.text.indexOf(wanted);
    return found < 0
      ? []
      : [[whole.at[found] ?? 0, (whole.at[found + wanted.length - 1] ?? 0) + 1, isChosen]];
  };
  const chosen = find(words, true);
  const places = others
    .flatMap((each) => find(each, false))
    .filter(([from, to]) => !chosen.some(([begin, end]) => from < end && begin < to))
    .concat(chosen)
    .sort(([one], [other]) => one - other);
  const signs = [...text];
  let at = 0;
  const pieces = places.flatMap(([from, to, isChosen]): (Node | string)[] => {
    if (from < at) return [];
    const before = signs.slice(at, from).join('');
    at = to;
    return [before, h(isChosen ? 'mark' : 'span.also', {}, signs.slice(from, to).join(''))];
  });
  return [...pieces, signs.slice(at).join('')];
}
