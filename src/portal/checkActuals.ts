import type { Problem } from '../plan/problem.ts';
import type { Portal } from './model.ts';

/** Actual figures of indicators that are not there, and figures retrieved in the future. */
export function checkActuals(portal: Pick<Portal, 'plans' | 'actuals'>, today = currentDate()): Problem[] {
  return portal.actuals.flatMap((actual): Problem[] => {
    const { plan, indicator, retrieved, file, line } = actual;
    const known = portal.plans
      .find((each) => each.id === plan)
      ?.indicators.some((each) => each.id === indicator);
    return [
      ...(known
        ? []
        : [
            {
              file,
              line,
              what: {
                zh: `规划 ${plan} 没有指标 ${indicator}`,
                en: `the plan ${plan} has no indicator ${indicator}`,
              },
              remedy: {
                zh: `请写 ${plan}.indicators.yaml 中的 id`,
                en: `write an id of ${plan}.indicators.yaml`,
              },
            },
          ]),
      ...(retrieved > today || actual.period > today
        ? [
            {
              file,
              line,
              what: { zh: '日期在将来', en: 'the date lies in the future' },
              remedy: {
                zh: '实绩只能是已经公布的数字，请改正',
                en: 'an actual figure is one already published: correct it',
              },
            },
          ]
        : []),
    ];
  });
}

function currentDate(): string {
  return new Date().toISOString().slice(0, 10);
}
