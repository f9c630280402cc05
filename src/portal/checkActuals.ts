import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Portal } from './model.ts';

/** Actual figures of indicators that are not there, and figures retrieved in the future. */
export function checkActuals(portal: Pick<Portal, 'plans' | 'actuals'>, today = currentDate()): Problem[] {
  const known = new Set(
    portal.plans.flatMap((plan) => plan.indicators.map((each) => `${plan.id} ${each.id}`)),
  );
  return portal.actuals.flatMap(({ plan, indicator, retrieved, period, file, line }): Problem[] => [
    ...(known.has(`${plan} ${indicator}`)
      ? []
      : [tellProblem('actual-indicator', { file, line }, { plan, indicator })]),
    ...(retrieved > today || period > today ? [tellProblem('actual-future', { file, line }, {})] : []),
  ]);
}

function currentDate(): string {
  return new Date().toISOString().slice(0, 10);
}
