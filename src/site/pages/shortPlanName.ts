/** The short name of a plan beside a figure. */
import { fold } from '../../text/fold.ts';
import { once } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import { planOwner } from './planFacts.ts';

/**
 * What a chart of several plans calls each of them: its place or issuer, with the year where two plans share one.
 * @example 晋江市 → 晋江
 */
export function shortPlanName(plan: Plan, all: readonly Plan[]): string {
  const owner = planOwner(plan);
  const place = /..[市县区省]$/u.test(fold(owner)) ? owner.slice(0, -1) : owner;
  const year = plan.metadata.issuedOn?.slice(0, 4) ?? '';
  return (plansByOwner(all).get(planOwner(plan))?.length ?? 0) > 1 ? `${place} ${year}`.trim() : place;
}

const plansByOwner = once((plans: readonly Plan[]) => Map.groupBy(plans, planOwner));
