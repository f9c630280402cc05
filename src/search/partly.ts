import type { Found } from './engine.ts';

/** What occurs in most of the lists, once each. */
export function mostFound(lists: Found[][]): Found[] {
  const times = new Map<string, number>();
  for (const { id } of lists.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...new Map(lists.flat().map((found) => [found.id, found])).values()].filter(
    ({ id }) => times.get(id) === most,
  );
}

/**
 * Ways of asking for less, the strictest first: all words but one; or both halves of the only word, or its pairs of neighbours.
 * @example relax(['经费保证']) // [[['经费', '保证']], [['经费'], ['费保'], ['保证']]]
 */
export function relax(words: string[]): string[][][] {
  const [word = ''] = words;
  if (words.length > 1)
    return [words.slice(0, 5).map((_, at) => words.filter((_word, other) => other !== at))];
  if (word.length < 2 || word.length > 40) return [];
  const middle = Math.ceil(word.length / 2);
  const size = word.length === 2 ? 1 : 2;
  const pairs = Array.from({ length: Math.min(12, word.length - size + 1) }, (_, at) =>
    word.slice(at, at + size),
  );
  return [[[word.slice(0, middle), word.slice(middle)]], [...new Set(pairs)].map((pair) => [pair])];
}
