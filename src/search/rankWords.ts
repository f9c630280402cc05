import type { Engine, Found } from './engine.ts';
import { HEAD } from './rank.ts';
import type { Rank } from './understand.ts';

/** How much each clause is about a word, from 0 to 1, by the id of what was found; clauses left out count as 0. */
export type Weigh = (word: string) => Promise<Map<string, number>>;

const BASE = 0.4;
const TITLE = 0.3;

/**
 * Ranks the clauses that contain a word, which the engine finds one and all: those that say it in or near their title first,
 * and by `weigh` where an index of words is at hand.
 */
export function createRank(engine: Pick<Engine, 'find'>, weigh?: Weigh): Rank {
  return async (word, filters) => {
    const { found } = await engine.find([word], filters);
    const weights = found.length > 0 ? await weigh?.(word) : undefined;
    const weightOf = ({ id, first }: Found): number =>
      BASE + (first < HEAD ? TITLE : 0) + (1 - BASE - TITLE) * (weights?.get(id) ?? 0);
    return new Map(found.map((each) => [each.id, { found: each, weight: weightOf(each) }]));
  };
}
