import { mostFound, relax } from '../search/partly.ts';
import type { Filters, Found } from '../search/engine.ts';
import { toKey } from '../search/key.ts';
import { nearest } from '../search/nearest.ts';
import type { Showing } from './showing.ts';
import type { Library } from './searchLoad.ts';

/** The nearest spelling of a query that no text contains, or null. */
export async function suggest({
  library,
  query,
}: Pick<Showing, 'library' | 'query'>): Promise<string | null> {
  // Of two characters every other word is near.
  const { length } = query.words.join('');
  if (length < 3 || length > 40) return null;
  const spelled = await Promise.all(query.words.map((word) => nearestWord(word, library)));
  const suggestion = spelled.every((word) => word !== null) ? spelled.join(' ') : '';
  // All words occur, only not together or not under these filters: then the spelling is not what is wrong.
  return suggestion && library.fold(suggestion) !== query.words.join(' ') ? suggestion : null;
}

async function nearestWord(word: string, { engine, fold }: Library): Promise<string | null> {
  const find = async (words: string[], filters: Filters = {}): Promise<Found[]> =>
    (await engine.find(words, filters)).found;
  if ((await find([word])).length > 0) return word;
  for (const alternatives of relax([word])) {
    const lists = await Promise.all(alternatives.map((words) => find(words)));
    const found = mostFound(lists).slice(0, 40);
    const texts = await Promise.all(found.map((each) => each.load()));
    const shown = texts.map(({ record }) => record.text.replace(/\s/g, ''));
    const best = nearest(
      word,
      shown.map((text) => [text, toKey(text, fold).text]),
    );
    if (best !== null) return best;
  }
  return null;
}
