/** Lists looked up by a key instead of searched; each index is made once, since no list changes after it is read. */
import type { Assignment, Organisation } from './catalogue.ts';
import type { Clause, Plan } from './model.ts';

/** A function that works its answer out once for each object it is asked about. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

const idIndex = once(
  (list: readonly { id: string }[]) =>
    // Of two with one id, which is a fault of the content, the first counts, as with a search.
    new Map(list.toReversed().map((each) => [each.id, each])),
);

/** The entries of a list by their ids. */
export function byId<Item extends { id: string }>(list: readonly Item[]): ReadonlyMap<string, Item> {
  return idIndex(list) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Item>;
}

/** The clause of a plan with this id. */
export function clauseOf({ clauses }: Pick<Plan, 'clauses'>, id: string): Clause | undefined {
  return byId(clauses).get(id);
}

/** Assignments by the plan that makes them. */
export const byPlan = once((assignments: readonly Assignment[]) =>
  Map.groupBy(assignments, ({ plan }) => plan),
);

/** Assignments by the id of the body that has them. */
export const byBody = once((assignments: readonly Assignment[]) =>
  Map.groupBy(assignments, ({ organisationId }) => organisationId),
);

/** Bodies by their type, 教育局 of every place together. */
export const byType = once((organisations: readonly Organisation[]) =>
  Map.groupBy(organisations, ({ type }) => type),
);
