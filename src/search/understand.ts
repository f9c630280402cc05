import type { Engine, Filters, Found } from './engine.ts';
import { fieldFilters, type Fields } from './fields.ts';
import { parseClauseQuery } from './clauseQuery.ts';
import { readQuestion, type Question } from './question.ts';
import type { Near } from './nearWords.ts';
import { respell } from './respell.ts';
import type { Synonyms } from './synonyms.ts';
import { cutTerms, toTerm, type Term } from './terms.ts';

/** Clauses that contain a word, by id, each with a weight above 0 and up to 1: how much it is about it. */
export type Rank = (word: string, filters: Filters) => Promise<Map<string, Weighed>>;

/** What is known beyond the texts themselves. */
export interface Knowledge extends Fields {
  engine: Engine;
  synonyms: Synonyms;
  filters: Filters;
  rank: Rank;
  /** What was meant with a word that no text contains; absent where an index is too large for it. */
  near?: () => Promise<Near>;
}

/** A clause and how much it is about a word. */
export interface Weighed {
  found: Found;
  weight: number;
}

/** A question taken apart, and the clauses that answer it. */
export interface Understood {
  question: Question;
  terms: Term[];
  /** Terms of which no text and no field knows anything. */
  unknown: string[];
  /** Clauses of which every term holds, the best first. */
  complete: Found[];
  /** Clauses of which most of what is asked holds, the best first; none where `complete` has some. */
  partial: Found[];
}

/** At most so many clauses of which only part holds, or that hold by other words than those typed. */
export const MOST = 10;
/** So much of what is asked, by how rare its words are, must hold of a clause that is shown. */
const SHARE = 0.4;
/** A single letter between words counts so much of a word. */
const LEFT_OVER = 0.3;
/** A word in a field of the clause counts less than one in its text. */
const FIELD_WEIGHT = 0.2;

/** Reads a question that no clause contains as it stands, and finds the clauses of which its words hold. */
export async function understand(words: string[], knowledge: Knowledge): Promise<Understood> {
  const question = readQuestion(words);
  const terms = await readTerms(question.words, knowledge);
  const held = await Promise.all(terms.map((term) => holdersOf(term, knowledge)));
  const unknown = terms.filter((_, at) => held[at]?.size === 0).map(({ typed }) => typed);
  const count = (await knowledge.engine.find([], {})).found.length;
  const scored = score(terms, held, count);
  const complete = scored.filter(({ terms: number }) => number === terms.length);
  const partial = complete.length > 0 ? [] : scored.filter(({ share }) => share >= SHARE).slice(0, MOST);
  const foundOf = ({ found }: Scored): Found => found;
  return { question, terms, unknown, complete: complete.map(foundOf), partial: partial.map(foundOf) };
}

async function readTerms(words: string[], knowledge: Knowledge): Promise<Term[]> {
  const { engine, synonyms } = knowledge;
  const occurs = async (word: string): Promise<boolean> => (await engine.find([word], {})).found.length > 0;
  const terms: Term[] = [];
  for (const word of words) {
    const whole = toTerm(word, synonyms);
    const isWhole =
      isNumber(word) ||
      fieldFilters(word, knowledge).length > 0 ||
      (await someOccurs(whole.spellings, occurs));
    const isKnown = async ({ typed, spellings }: Term): Promise<boolean> =>
      (/^[\da-z]/u.test(typed) && !/^[a-z]{4,}$/u.test(typed)) ||
      fieldFilters(typed, knowledge).length > 0 ||
      (typed.length === 1 ? synonyms.has(typed) : await someOccurs(spellings, occurs));
    terms.push(
      ...(isWhole ? [whole] : await respell(await cutTerms(word, synonyms, occurs), isKnown, knowledge.near)),
    );
  }
  return terms;
}

/** What has digits and brackets is the number of a clause or a document and is never cut. */
function isNumber(word: string): boolean {
  return /[()[\]]/u.test(word) && !/\p{Script=Han}{3}/u.test(word);
}

async function someOccurs(words: string[], occurs: (word: string) => Promise<boolean>): Promise<boolean> {
  for (const word of words) if (await occurs(word)) return true;
  return false;
}

/** Every clause of which a term holds: by its text, by a field, or by its number. */
async function holdersOf(term: Term, knowledge: Knowledge): Promise<Map<string, Weighed>> {
  const { engine, filters } = knowledge;
  const held = new Map<string, Weighed>();
  const add = (found: Found, weight: number): void => {
    if ((held.get(found.id)?.weight ?? 0) < weight) held.set(found.id, { found, weight });
  };
  for (const spelling of term.spellings) {
    for (const { found, weight } of (await knowledge.rank(spelling, filters)).values()) add(found, weight);
    for (const filter of fieldFilters(spelling, knowledge)) {
      const { found } = await engine.find([], { ...filters, ...filter });
      for (const each of found) add(each, FIELD_WEIGHT);
    }
  }
  const number = parseClauseQuery(term.typed);
  if (number) for (const found of await engine.findByKey(number, filters)) add(found, 1);
  return held;
}

interface Scored {
  found: Found;
  /** How many terms hold. */
  terms: number;
  /** How much of what is asked holds, from 0 to 1. */
  share: number;
  score: number;
}

/** How much a term tells: a rare word much, a letter left over (收费|贵, 火车|站) little, and nothing that no text knows. */
function worthOf({ typed, spellings }: Term, size: number, count: number): number {
  const isLeft = typed.length === 1 && spellings.length === 1;
  if (isLeft && size === 0) return 0;
  return Math.log(1 + count / (size + 0.5)) * (isLeft ? LEFT_OVER : 1);
}

/** Every clause of which some term holds, the best first; a rare word says more than one that stands everywhere. */
function score(terms: Term[], held: Map<string, Weighed>[], count: number): Scored[] {
  const rarity = held.map(({ size }, at) => worthOf(terms[at] as Term, size, count));
  const total = rarity.reduce((sum, each) => sum + each, 0);
  const scored = new Map<string, Scored>();
  held.forEach((each, at) => {
    const worth = rarity[at] ?? 0;
    for (const [id, { found, weight }] of each) {
      const before = scored.get(id) ?? { found, terms: 0, share: 0, score: 0 };
      scored.set(id, {
        found,
        terms: before.terms + 1,
        share: before.share + worth / total,
        score: before.score + worth * weight,
      });
    }
  });
  return [...scored.values()].sort(
    (a, b) => b.terms - a.terms || b.score - a.score || a.found.order - b.found.order,
  );
}
