/** The short name of a plan beside a figure. */
import { fold } from '../../text/fold.ts';
import { once } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import { planOwner } from './planFacts.ts';

/**
 * What a chart of several plans calls each of them: its place or issuer, with the year where two plans share one.
 * @example 晋江市 → 晋江; 广州市天河区 → 天河, unless another city has one
 */
export function shortPlanName(plan: Plan, all: readonly Plan[]): string {
  const owner = planOwner(plan);
  const short = shortPlace(owner);
  const isOne = new Set(ownersByPlace(all).get(short)?.map(planOwner)).size < 2;
  const year = plan.metadata.issuedOn?.slice(0, 4) ?? '';
  const place = isOne ? short : owner;
  return (plansByOwner(all).get(owner)?.length ?? 0) > 1 ? `${place} ${year}`.trim() : place;
}

/** The last level of a place without its rank; 浦东新区 is a name as a whole. */
function shortPlace(owner: string): string {
  const above =
    /^\p{Script=Han}{2,7}?[省市州](?=\p{Script=Han}{2,5}[市县区]$)/u.exec(fold(owner))?.[0].length ?? 0;
  const place = owner.slice(above);
  return /..(?<!新)[市县区省]$/u.test(fold(place)) ? place.slice(0, -1) : place;
}

const plansByOwner = once((plans: readonly Plan[]) => Map.groupBy(plans, planOwner));
const ownersByPlace = once((plans: readonly Plan[]) =>
  Map.groupBy(plans, (plan) => shortPlace(planOwner(plan))),
);
