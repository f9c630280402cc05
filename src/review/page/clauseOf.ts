import type { ClauseView, PlanView } from '../viewPlan.ts';

const indexes = new WeakMap<PlanView, Map<string, ClauseView>>();

/** The clause of a plan on the desk with this id; its index is made once for each reading of the plan. */
export function clauseOf(view: PlanView, id: string | undefined): ClauseView | undefined {
  const index = indexes.get(view) ?? new Map(view.clauses.map((each) => [each.id, each]));
  indexes.set(view, index);
  return index.get(id ?? '');
}
