import { byId } from './indexes.ts';
import type { Indicator, Plan } from './model.ts';
import type { Measure } from './catalogue.ts';
import { readUnit } from '../grammar/target/unit.ts';

/** One measure with the indicators that stand side by side in it, in the order of the plans. */
export interface Comparison {
  measure: Measure;
  members: { plan: Plan; indicator: Indicator }[];
}

/** The measures with their indicators; members that do not exist are left out. */
export function buildComparisons(plans: Plan[], measures: Measure[]): Comparison[] {
  const places = new Map(plans.map((plan, index) => [plan.id, index]));
  const placeOf = ({ plan }: { plan: string }): number => places.get(plan) ?? -1;
  return measures.map((measure) => ({
    measure,
    members: measure.members
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .flatMap((member) => {
        const plan = plans[placeOf(member)];
        const indicator = plan && byId(plan.indicators).get(member.indicator);
        return indicator ? [{ plan, indicator }] : [];
      }),
  }));
}

/**
 * Members that cannot share an axis with their measure: percent beside counts, 所 beside 个. `fold` makes 個 and 个
 * one, since plans are in the script of their source.
 */
export function findUnitFaults(
  plans: Plan[],
  measures: Measure[],
  fold: (text: string) => string,
): { measure: Measure; member: Indicator }[] {
  const key = (printed: string): string => {
    const { kind, base } = readUnit(fold(printed));
    return kind === 'percent' ? kind : `${kind} ${base}`;
  };
  return buildComparisons(plans, measures).flatMap(({ measure, members }) =>
    members
      .filter(({ indicator }) => key(indicator.unit) !== key(measure.unit))
      .map(({ indicator }) => ({ measure, member: indicator })),
  );
}
