import type { Answer } from '../search/answer.ts';
import type { Found } from '../search/engine.ts';
import type { Query } from '../search/query.ts';
import { make, renderHits, type HitStyle } from './searchHits.ts';
import { fillWords, type Showing } from './showing.ts';

/** How the query is repeated to the reader. */
function quoted({ typed }: Query): string {
  const characters = [...typed];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : typed;
}

/** The hits: exact ones first, then each kind of related ones under its own heading. */
export async function renderAnswer(showing: Showing): Promise<HTMLElement[]> {
  const { query, answer, words, limit } = showing;
  const hasCards = answer.bodies.length + answer.plans.length + answer.figures.length > 0;
  const sections = hasCards ? (await import('./searchCards.ts')).renderCards(showing) : [];
  if (answer.exact.length === 0) {
    if (!hasCards) sections.push(make('p', 'block', statusOf(showing)));
  } else {
    const heading = make('h2', '', statusOf(showing));
    const exact = answer.exact.slice(0, limit);
    sections.push(make('section', 'block', heading, ...(await render(exact, showing, 'exact', query.words))));
  }
  if (answer.related.length > 0) {
    const section = make('section', 'block', make('h2', '', words.related ?? ''));
    for (const { relation, found, marked, body } of answer.related) {
      section.append(make('p', 'lead', fillWords(words.relations[relation], { body: body ?? '' })));
      section.append(...(await render(found.slice(0, limit), showing, 'related', marked)));
    }
    sections.push(section);
  }
  return sections;
}

/** How many hits there are to show under the heading that has the most. */
export function longest({ exact, related }: Answer): number {
  return Math.max(exact.length, ...related.map(({ found }) => found.length));
}

/** What the number of hits sounds like. */
export function statusOf({ query, answer, words }: Showing): string {
  const exact = answer.exact.length;
  const related = answer.related.reduce((sum, { found }) => sum + found.length, 0);
  const values = { query: quoted(query), exact, related };
  if (exact === 0 && answer.bodies.length + answer.plans.length + answer.figures.length > 0)
    return fillWords((words.answered ?? '') + (related > 0 ? (words.alsoRelated ?? '') : ''), values);
  if (exact === 0) return fillWords(related > 0 ? words.onlyRelated : words.nothing, values);
  return fillWords((words.found ?? '') + (related > 0 ? (words.alsoRelated ?? '') : ''), values);
}

async function render(
  found: Found[],
  showing: Showing,
  match: string,
  marked: string[],
): Promise<HTMLElement[]> {
  const { library, query, words, plan: address } = showing;
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
