import type { NamedBody } from './bodies.ts';
import type { Choice, Counts, Engine, Found } from './engine.ts';
import type { FigureAnswer } from './figureAnswers.ts';
import type { Spells } from './pinyin.ts';
import type { SearchPlan } from './searchIndex.ts';
import type { Replaced, Synonyms } from './synonyms.ts';
import type { Rank } from './understand.ts';

/** Why a clause is shown although its text does not contain the query. */
export type Relation = 'number' | 'document' | 'words' | 'body' | 'pinyin' | 'partly';

/** Clauses that are shown for one reason. */
export interface Related {
  relation: Relation;
  found: Found[];
  /** Folded words to mark in them. */
  marked: string[];
  /** The name of the body whose tasks they are, with the relation `body`. */
  body?: string;
}

/** A body that is asked for, and how many clauses name it. */
export interface BodyAnswer {
  body: NamedBody['body'];
  tasks: number;
}

/** What the page shows for one query. */
export interface Answer {
  bodies: BodyAnswer[];
  plans: SearchPlan[];
  figures: FigureAnswer[];
  /** Clauses whose text contains every word. */
  exact: Found[];
  /** Other clauses, each once, under the first reason that holds. */
  related: Related[];
  counts: Counts;
  /** Everyday words that were looked for by their official words. */
  replaced: Replaced[];
  /** Words of the question that no paper contains. */
  unknown: string[];
}

/** How a question is put. */
export interface Ask {
  engine: Engine;
  bodies: NamedBody[];
  fold: (text: string) => string;
  pinyin: () => Promise<Spells>;
  synonyms: () => Promise<Synonyms>;
  /** Ranks the clauses that contain a word, where the exact search found none for the query. */
  rankWord: () => Promise<Rank>;
  filters: Choice;
  sort: 'relevance' | 'document';
}
