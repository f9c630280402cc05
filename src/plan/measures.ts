import type { Indicator, Plan } from './model.ts';
import type { Measure } from './catalogue.ts';
import { readUnit } from './units.ts';

/** One measure with the indicators that stand side by side in it, in the order of the plans. */
export interface Comparison {
  measure: Measure;
  members: { plan: Plan; indicator: Indicator }[];
}

/** Something wrong in the table of measures; the portal adds file and line. */
export interface MeasureFault {
  measure: string;
  kind: 'unknown plan' | 'unknown indicator' | 'unit differs';
  subject: string;
}

/** The measures with their indicators; members that do not exist are left out (see `findMeasureFaults`). */
export function buildComparisons(plans: Plan[], measures: Measure[]): Comparison[] {
  return measures.map((measure) => ({
    measure,
    members: plans.flatMap((plan) =>
      measure.members
        .filter((member) => member.plan === plan.id)
        .flatMap((member) => plan.indicators.filter((each) => each.id === member.indicator))
        .map((indicator) => ({ plan, indicator })),
    ),
  }));
}

/** Members that name no plan or indicator, or whose unit cannot share an axis with the measure. */
export function findMeasureFaults(plans: Plan[], measures: Measure[]): MeasureFault[] {
  return measures.flatMap((measure) =>
    measure.members.flatMap((member): MeasureFault[] => {
      const plan = plans.find((each) => each.id === member.plan);
      if (!plan) return [{ measure: measure.id, kind: 'unknown plan', subject: member.plan }];
      const subject = `${member.plan}/${member.indicator}`;
      const indicator = plan.indicators.find((each) => each.id === member.indicator);
      if (!indicator) return [{ measure: measure.id, kind: 'unknown indicator', subject }];
      const same = readUnit(indicator.unit).kind === readUnit(measure.unit).kind;
      return same ? [] : [{ measure: measure.id, kind: 'unit differs', subject }];
    }),
  );
}
