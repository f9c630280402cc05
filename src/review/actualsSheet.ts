import type { Sheet } from '../text/csv.ts';
import { formatTarget } from '../plan/formatIndicator.ts';
import type { PlanView } from './viewPlan.ts';

/** The table to fill in: one row for each actual figure that is known, and one for each target that has none. */
export function actualsSheet({ figures, actuals }: Pick<PlanView, 'figures' | 'actuals'>): Sheet {
  return {
    columns: ['编号', '名称', '目标', '年份', '时期', '实绩', '来源网址', '查阅日期'],
    rows: figures
      .filter(({ kind }) => kind === 'target')
      .flatMap((figure) => {
        const head = [figure.id, figure.name, formatTarget(figure), figure.year];
        const known = actuals.filter(({ indicator }) => indicator === figure.id);
        if (known.length === 0) return [[...head, '', '', '', '']];
        return known.map(({ period, value, source, retrieved }) => [
          ...head,
          period,
          value,
          source,
          retrieved,
        ]);
      }),
  };
}
