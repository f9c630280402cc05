import { readUnit } from '../grammar/target/unit.ts';
import type { Indicator, OtherFigure, Plan } from './model.ts';

/**
 * The value a target starts from (由91.2%提高到94%): the base value of its clause that bears its name and unit.
 * @example baseOf(plan, 学前三年毛入园率) → 91.2 %, 2023
 */
export function baseOf(plan: Pick<Plan, 'figures'>, indicator: Indicator): OtherFigure | undefined {
  const { clause, name, unit } = indicator;
  return plan.figures.find(
    (each) =>
      each.kind === 'baseline' &&
      each.clause === clause &&
      each.name === name &&
      readUnit(each.unit).base === readUnit(unit).base,
  );
}
