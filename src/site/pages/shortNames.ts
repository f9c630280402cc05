/** Short names: of a plan beside a figure, of a body at the head of a column. */
import type { Plan } from '../../plan/model.ts';
import type { Organisation } from '../../portal/model.ts';
import { planOwner } from './planFacts.ts';

/**
 * What a chart of several plans calls each of them: its place or issuer, with the year where two plans share one.
 * @example 晋江市 → 晋江
 */
export function shortPlanName(plan: Plan, all: readonly Plan[]): string {
  const place = planOwner(plan).replace(/(?<=..)[市县縣区區省]$/, '');
  const year = plan.metadata.issuedOn?.slice(0, 4) ?? '';
  return all.filter((each) => planOwner(each) === planOwner(plan)).length > 1
    ? `${place} ${year}`.trim()
    : place;
}

/** A body's name without its place, where a page is about that place alone. */
export function shortBodyName({ name, place }: Organisation): string {
  return name.startsWith(place) && name.length > place.length ? name.slice(place.length) : name;
}
