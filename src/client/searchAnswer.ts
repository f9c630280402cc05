import { mostFound, relax, type Answer } from '../search/ask.ts';
import type { Filters, Found } from '../search/engine.ts';
import { toKey } from '../search/key.ts';
import { nearest } from '../search/nearest.ts';
import type { Query } from '../search/query.ts';
import { make, renderHits, type HitStyle, type SearchWords } from './searchHits.ts';
import type { Library } from './searchLoad.ts';

/** An answer and what is needed to show it. */
export interface Showing {
  library: Library;
  query: Query;
  answer: Answer;
  words: SearchWords;
  /** Address of a plan with `{plan}` in it. */
  address: string;
  /** How many exact hits to show. */
  limit: number;
}

/** Fills `{name}` in a phrase. */
export function fillWords(phrase: string | undefined, values: Record<string, string | number>): string {
  return (phrase ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** How the query is repeated to the reader. */
export function quoted({ typed }: Query): string {
  const characters = [...typed];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : typed;
}

/** The hits: exact ones first, then each kind of related ones under its own heading. */
export async function renderAnswer(showing: Showing): Promise<HTMLElement[]> {
  const { query, answer, words, limit } = showing;
  const sections: HTMLElement[] = [];
  if (answer.exact.length === 0) sections.push(make('p', 'block', statusOf(showing)));
  else {
    const heading = make('h2', '', statusOf(showing));
    const exact = answer.exact.slice(0, limit);
    sections.push(make('section', 'block', heading, ...(await render(exact, showing, 'exact', query.words))));
  }
  if (answer.related.length > 0) {
    const section = make('section', 'block', make('h2', '', words.related ?? ''));
    for (const { relation, found } of answer.related) {
      section.append(make('p', 'lead', words.relations[relation] ?? ''));
      section.append(
        ...(await render(found.slice(0, limit), showing, 'related', markedFor(relation, showing))),
      );
    }
    sections.push(section);
  }
  return sections;
}

/** What the number of hits sounds like. */
export function statusOf({ query, answer, words }: Showing): string {
  const exact = answer.exact.length;
  const related = answer.related.reduce((sum, { found }) => sum + found.length, 0);
  const values = { query: quoted(query), exact, related };
  if (exact === 0) return fillWords(related > 0 ? words.onlyRelated : words.nothing, values);
  return fillWords((words.found ?? '') + (related > 0 ? (words.alsoRelated ?? '') : ''), values);
}

/** The nearest spelling of a query that no text contains, or null. */
export async function suggest({ library, query, answer }: Showing): Promise<string | null> {
  const isFound = answer.exact.length > 0 || answer.related.some(({ relation }) => relation !== 'partly');
  if (isFound || query.words.join('').length > 40) return null;
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

async function render(
  found: Found[],
  showing: Showing,
  match: string,
  marked: string[],
): Promise<HTMLElement[]> {
  const { library, query, words, address } = showing;
  const names = new Map(library.engine.directory.bodies.map(({ id, name }) => [id, name]));
  const style: HitStyle = {
    words,
    marked,
    fold: library.fold,
    ...(match === 'exact' && { query: query.typed }),
    address,
    bodyName: (id) => names.get(id) ?? id,
    match,
  };
  return renderHits(await Promise.all(found.map((each) => each.load())), style);
}

function markedFor(
  relation: Answer['related'][number]['relation'],
  { query, answer, library }: Showing,
): string[] {
  if (relation === 'body') {
    return answer.bodies.flatMap(({ name, names }) => [name, ...names]).map((name) => library.fold(name));
  }
  return relation === 'partly' ? [...new Set(relax(query.words).flat(2))] : [];
}
