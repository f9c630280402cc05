import { splitAt } from '../search/excerpt.ts';
import type { FigureAnswer } from '../search/figureAnswers.ts';
import { marksOf, toKey } from '../search/key.ts';
import { fillWords, type Showing } from './showing.ts';
import { make } from './searchHits.ts';

/** What is asked for by name, above all clauses: bodies, plans, and figures with the sentence that states them. */
export function renderCards(showing: Showing): HTMLElement[] {
  const { answer, words } = showing;
  const { bodies, plans, figures } = answer;
  if (bodies.length + plans.length + figures.length === 0) return [];
  const cards = [
    ...bodies.map(({ body, tasks }) =>
      card(
        body.name,
        showing.site + showing.body.replace('{body}', body.id),
        fillWords(words.bodyTasks, { count: tasks }),
      ),
    ),
    ...plans
      .slice(0, showing.limit)
      .map(({ id, title, documentNumber }) =>
        card(title, showing.site + showing.plan.replace('{plan}', id), documentNumber ?? ''),
      ),
    ...figures.map((figure) => toFigureCard(figure, showing)),
  ];
  return [
    make('section', 'block search-cards', make('h2', '', words.answers ?? ''), make('ul', '', ...cards)),
  ];
}

function card(name: string, address: string, remark: string): HTMLElement {
  const link = make('a', '', name);
  link.href = address;
  link.dataset['match'] = 'answer';
  return make('li', 'search-card', link, make('p', 'quiet', remark));
}

function toFigureCard(
  { figure, loaded }: FigureAnswer,
  { plan: address, library, words }: Showing,
): HTMLElement {
  const { record, plan, portal } = loaded;
  const place =
    `${record.number || (words[record.clause] ?? '')} ${record.text.slice(0, record.head).replace(/[。．：]$/u, '')}`.trim();
  const link = make('a', '', make('b', '', figure.value), ' ', figure.name);
  link.href = `${portal}${address.replace('{plan}', plan.id)}?mark=${encodeURIComponent(figure.quote)}#${record.clause}`;
  link.dataset['match'] = 'answer';
  const sentence = record.text.slice(figure.start, figure.end);
  const marks = marksOf([toKey(figure.quote, library.fold).text], toKey(sentence, library.fold));
  const pieces = splitAt(sentence, marks).map(({ text, marked }) => (marked ? make('mark', '', text) : text));
  const where = [
    plan.title,
    place,
    figure.year === null ? '' : fillWords(words.inYear, { year: figure.year }),
  ];
  return make(
    'li',
    'search-card',
    link,
    make('p', '', ...pieces),
    make('p', 'quiet', where.filter(Boolean).join(' · ')),
  );
}
