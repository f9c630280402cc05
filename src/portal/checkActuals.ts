import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Portal } from './model.ts';

/**
 * Actual figures of indicators that are not there, and figures retrieved in the future. `unreadable` are plans and files
 * with faults of their own.
 */
export function checkActuals(
  portal: Pick<Portal, 'plans' | 'actuals'>,
  unreadable: ReadonlySet<string> = new Set(),
  today = currentDate(),
): Problem[] {
  const isBroken = (plan: string): boolean =>
    [...unreadable].some((each) => each === plan || each.endsWith(`/${plan}.indicators.yaml`));
  const known = new Set(
    portal.plans.flatMap((plan) => plan.indicators.map((each) => `${plan.id} ${each.id}`)),
  );
  return portal.actuals.flatMap(({ plan, indicator, retrieved, period, file, line }): Problem[] => [
    ...(known.has(`${plan} ${indicator}`) || isBroken(plan)
      ? []
      : [tellProblem('actual-indicator', { file, line }, { plan, indicator })]),
    ...(retrieved > today || period > today ? [tellProblem('actual-future', { file, line }, {})] : []),
  ]);
}

function currentDate(): string {
  return new Date().toISOString().slice(0, 10);
}
