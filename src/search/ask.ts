import type { Answer, Ask, Related, Relation } from './answer.ts';
import { bodiesCalled, isNameOf, type NamedBody } from './bodies.ts';
import { toDocumentKey } from './documentNumberQuery.ts';
import { noCounts, type Found } from './engine.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';

/** What every city has, 教育局, would be a list of cities: at most so many bodies are shown. */
const BODIES = 12;

/** Answers a query: the bodies, plans and figures asked for, exact hits, then those related by number, body or words. */
export async function ask(query: Query, options: Ask): Promise<Answer> {
  const { engine, bodies, pinyin, filters, sort } = options;
  const answer: Answer = {
    ...{ bodies: [], plans: [], figures: [], exact: [], related: [], replaced: [], unknown: [] },
    counts: noCounts(),
  };
  // Nothing but quotation marks, or what cannot be seen, is in no clause.
  if (query.words.length === 0) return answer;
  const { found, counts } = await engine.find(query.words, filters);
  answer.counts = counts;
  answer.exact = sort === 'relevance' ? rank(found) : found;
  const shown = new Set(found.map(({ id }) => id));
  const add = (relation: Relation, all: Found[], more: Partial<Related> = {}): void => {
    const fresh = all.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    if (fresh.length > 0) answer.related.push({ relation, found: fresh, marked: [], ...more });
  };
  if (query.documentNumber)
    add('document', await engine.findByKey(toDocumentKey(query.documentNumber), filters));
  if (query.clause) add('number', await engine.findByKey(query.clause, filters));
  let named = await findBodies(query, bodies, pinyin);
  const isBody = query.words.length === 1 && named.length > 0;
  if (!isBody && (found.length === 0 || query.words.length > 1 || isLong(query))) {
    const { answerByWords } = await import('./answerByWords.ts');
    named = await answerByWords(query, options, answer, named, add);
  }
  await addBodies(query, named, options, answer, add);
  if (query.pinyin && engine.findByPinyin) add('pinyin', await engine.findByPinyin(query.pinyin, filters));
  return answer;
}

/** What may be a question, or names a plan, rather than a word of a text. */
function isLong({ words, typed }: Query): boolean {
  return words.join('').length > 4 || /[?？\d]/u.test(typed);
}

type Add = (relation: Relation, found: Found[], more?: Partial<Related>) => void;

async function addBodies(
  query: Query,
  named: NamedBody[],
  { engine, filters }: Ask,
  answer: Answer,
  add: Add,
): Promise<void> {
  for (const { body, names } of filters.body ? [] : named.slice(0, BODIES)) {
    const all = (await engine.find([], { ...filters, body: body.id })).found;
    answer.bodies.push({ body, tasks: all.length });
    const others = query.words.filter(
      (word) => word !== query.pinyin && !names.some((name) => isNameOf(word, name)),
    );
    const found = others.length > 0 ? (await engine.find(others, { ...filters, body: body.id })).found : all;
    add('body', found, { marked: [...new Set([...others, ...names])], body: body.name });
  }
}

async function findBodies(query: Query, bodies: NamedBody[], pinyin: Ask['pinyin']): Promise<NamedBody[]> {
  const named = bodiesCalled(query.words, bodies);
  if (named.length > 0 || query.pinyin === null) return named;
  const letters = query.pinyin;
  const spells = await pinyin();
  return bodies.filter(({ names }) => names.some((name) => spells(letters, name)));
}
