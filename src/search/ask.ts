import { isNameOf, type NamedBody } from './bodies.ts';
import { toDocumentKey } from './documentNumberQuery.ts';
import { noCounts, type Counts, type Engine, type Filters, type Found } from './engine.ts';
import type { Spells } from './pinyin.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';

/** Why a clause is shown although its text does not contain the query. */
export type Relation = 'number' | 'document' | 'body' | 'pinyin' | 'partly';

/** Clauses that are shown for one reason. */
export interface Related {
  relation: Relation;
  found: Found[];
  /** Folded words to mark in them. */
  marked: string[];
  /** The name of the body whose tasks they are, with the relation `body`. */
  body?: string;
}

/** What the page shows for one query. */
export interface Answer {
  /** Clauses whose text contains every word. */
  exact: Found[];
  /** Other clauses, each once, under the first reason that holds. */
  related: Related[];
  counts: Counts;
}

/** How a question is put. */
export interface Ask {
  engine: Engine;
  bodies: NamedBody[];
  pinyin: () => Promise<Spells>;
  filters: Filters;
  sort: 'relevance' | 'document';
}

/** What every city has, 教育局, would be a list of cities: the tasks of at most so many bodies are shown. */
const BODIES = 12;

/** Answers a query: exact hits, then those related by number, body, pinyin or parts of the query. */
export async function ask(query: Query, { engine, bodies, pinyin, filters, sort }: Ask): Promise<Answer> {
  // Nothing but quotation marks, or what cannot be seen, is in no clause.
  if (query.words.length === 0) return { exact: [], related: [], counts: noCounts() };
  const { found: exact, counts } = await engine.find(query.words, filters);
  const named = await findBodies(query, bodies, pinyin);
  const shown = new Set(exact.map(({ id }) => id));
  const related: Answer['related'] = [];
  const add = (relation: Relation, found: Found[], more: Partial<Related> = {}): void => {
    const fresh = found.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    if (fresh.length > 0) related.push({ relation, found: fresh, marked: [], ...more });
  };
  if (query.documentNumber)
    add('document', await engine.findByKey(toDocumentKey(query.documentNumber), filters));
  if (query.clause) add('number', await engine.findByKey(query.clause, filters));
  for (const { body, names } of filters.body ? [] : named.slice(0, BODIES)) {
    const others = query.words.filter(
      (word) => word !== query.pinyin && !names.some((name) => isNameOf(word, name)),
    );
    const { found } = await engine.find(others, { ...filters, body: body.id });
    add('body', found, { marked: [...new Set([...others, ...names])], body: body.name });
  }
  if (query.pinyin && engine.findByPinyin) add('pinyin', await engine.findByPinyin(query.pinyin, filters));
  if (shown.size === 0) {
    const { findPartly, relax } = await import('./partly.ts');
    add('partly', await findPartly(query.words, engine, filters), {
      marked: [...new Set(relax(query.words).flat(2))],
    });
  }
  return {
    exact: sort === 'relevance' ? rank(exact) : exact,
    related,
    counts,
  };
}

async function findBodies(query: Query, bodies: NamedBody[], pinyin: Ask['pinyin']): Promise<NamedBody[]> {
  const isNamed = ({ names }: NamedBody): boolean =>
    query.words.some((word) => names.some((name) => isNameOf(word, name)));
  const named = bodies.filter(isNamed);
  if (named.length > 0 || query.pinyin === null) return named;
  const letters = query.pinyin;
  const spells = await pinyin();
  return bodies.filter(({ names }) => names.some((name) => spells(letters, name)));
}
