import { isNameOf, type NamedBody } from './bodies.ts';
import { toDocumentKey } from './documentNumberQuery.ts';
import type { Counts, Engine, Filters, Found } from './engine.ts';
import type { Spells } from './pinyin.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { SearchBody } from './searchIndex.ts';

/** Why a clause is shown although its text does not contain the query. */
export type Relation = 'number' | 'document' | 'body' | 'pinyin' | 'partly';

/** What the page shows for one query. */
export interface Answer {
  /** Clauses whose text contains every word. */
  exact: Found[];
  /** Other clauses, each once, under the first reason that holds. */
  related: { relation: Relation; found: Found[] }[];
  counts: Counts;
  /** Bodies that the query names. */
  bodies: SearchBody[];
}

/** How a question is put. */
export interface Ask {
  engine: Engine;
  bodies: NamedBody[];
  pinyin: () => Promise<Spells>;
  filters: Filters;
  sort: 'relevance' | 'document';
}

/** At most so many clauses that contain the query only in part. */
const PARTLY = 20;

/** Answers a query: exact hits, then those related by number, body, pinyin or parts of the query. */
export async function ask(query: Query, { engine, bodies, pinyin, filters, sort }: Ask): Promise<Answer> {
  const { found: exact, counts } = await engine.find(query.words, filters);
  const named = await findBodies(query, bodies, pinyin);
  const shown = new Set(exact.map(({ id }) => id));
  const related: Answer['related'] = [];
  const add = (relation: Relation, found: Found[]): void => {
    const fresh = found.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    if (fresh.length > 0) related.push({ relation, found: fresh });
  };
  if (query.documentNumber)
    add('document', await engine.findByKey(toDocumentKey(query.documentNumber), filters));
  if (query.clause) add('number', await engine.findByKey(query.clause, filters));
  for (const { body, names } of filters.body ? [] : named) {
    const others = query.words.filter(
      (word) => word !== query.pinyin && !names.some((name) => isNameOf(word, name)),
    );
    add('body', (await engine.find(others, { ...filters, body: body.id })).found);
  }
  if (query.pinyin && engine.findByPinyin) add('pinyin', await engine.findByPinyin(query.pinyin, filters));
  if (shown.size === 0) add('partly', await findPartly(query.words, engine, filters));
  return {
    exact: sort === 'relevance' ? rank(exact) : exact,
    related,
    counts,
    bodies: named.map(({ body }) => body),
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

/** The first way of asking for less that finds anything: the clauses for which most of its alternatives hold. */
async function findPartly(words: string[], engine: Engine, filters: Filters): Promise<Found[]> {
  for (const alternatives of relax(words)) {
    const findings = await Promise.all(alternatives.map((fewer) => engine.find(fewer, filters)));
    const found = mostFound(findings.map((finding) => finding.found));
    if (found.length > 0) return rank(found).slice(0, PARTLY);
  }
  return [];
}

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
