import { clauseOf } from './indexes.ts';
import type { Clause, Plan } from './model.ts';

/**
 * Whether a clause says nothing of who is responsible where others of its plan do: an end of the outline with no
 * responsibility of its own or of a clause above it, and no children that could have one.
 */
export function isSilent(
  { clauses, responsibilities }: Pick<Plan, 'clauses' | 'responsibilities'>,
  clause: Clause,
): boolean {
  if (responsibilities.length === 0 || clauses.some(({ parent }) => parent === clause.id)) return false;
  const named = new Set(responsibilities.map((each) => each.clause));
  for (let at: Clause | undefined = clause; at; at = clauseOf({ clauses }, at.parent ?? ''))
    if (named.has(at.id)) return false;
  return true;
}
