import type { Answer } from '../search/answer.ts';
import type { Query } from '../search/query.ts';
import type { SearchWords } from './searchHits.ts';
import type { Library } from './searchLoad.ts';

/** An answer and what is needed to show it. */
export interface Showing {
  library: Library;
  query: Query;
  answer: Answer;
  words: SearchWords;
  /** The path before all others of this portal, `/plans`, or nothing. */
  site: string;
  /** Address of a plan with `{plan}` in it, below that path. */
  plan: string;
  /** Address of a body with `{body}` in it, below that path. */
  body: string;
  /** How many exact hits to show. */
  limit: number;
}

/** Fills `{name}` in a phrase. */
export function fillWords(phrase: string | undefined, values: Record<string, string | number>): string {
  return (phrase ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
