/** Pagefind, which weighs the words of a question that no clause contains as it stands; loaded for those questions only. */
import type { Weigh } from '../search/rankWords.ts';
import { toPairs } from '../search/tokens.ts';

/** What of Pagefind's own module is used. */
interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (phrase: string, options: object) => Promise<{ results: { id: string; score: number }[] }>;
  };
}

/** A longer word is no word. */
const LONGEST = 32;

/** Starts Pagefind of this portal's own; fails where the browser cannot run WebAssembly. */
export async function createWeigh(folder: string, portal: string): Promise<Weigh> {
  // Pagefind itself starts without it, and fails at the first word.
  if (!('WebAssembly' in globalThis)) throw new Error('no WebAssembly');
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  return async (word) => {
    if (word.length < 2 || word.length > LONGEST) return new Map();
    const phrase = `"${toPairs(word).join(' ')}"`;
    const byScore = await instance.search(phrase, {});
    // Sorted so, a score is the place among all clauses, counted downwards: it tells which clause a result is.
    const byOrder = await instance.search(phrase, { sort: { order: 'asc' } });
    const orders = new Map(byOrder.results.map(({ id, score }) => [id, -score]));
    const most = Math.max(...byScore.results.map(({ score }) => score));
    return new Map(
      byScore.results.map(({ id, score }) => [`${portal} ${orders.get(id) ?? ''}`, score / most]),
    );
  };
}
