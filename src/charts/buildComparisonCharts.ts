import type { Edition } from '../plan/model.ts';
import { formatTick } from './formatTick.ts';
import { readUnit } from '../grammar/target/unit.ts';
import { toTarget, yearCell } from './buildTargetCharts.ts';
import type { Slug } from './buildTargetCharts.ts';
import { drawComparison } from './drawComparison.ts';
import type { ComparedMeasure } from './layoutComparison.ts';
import type { Chart, TargetSource } from './model.ts';
import { chartWords } from '../i18n/chartWords.ts';

/** A measure with the targets that the plans set for it. */
export interface MeasureSource {
  name: string;
  unit: string;
  comparable: boolean;
  /** `series` numbers the plans of the portal. */
  members: (TargetSource & { series: number })[];
}

/** A measure drawn needs two plans; ratios have no place on an axis. */
function isDrawable(measure: MeasureSource): boolean {
  return (
    new Set(measure.members.map((each) => each.plan)).size > 1 && readUnit(measure.unit).kind !== 'ratio'
  );
}

/** Measures of one unit share an axis; a count of another magnitude gets its own. */
function familyOf(measure: MeasureSource): string {
  const { kind, base } = readUnit(measure.unit);
  const high = Math.max(...measure.members.map((each) => toTarget(each).high));
  return kind === 'count' && high >= 1000 ? `${base}≥1000` : base;
}

function toCompared(measure: MeasureSource, edition: Edition): ComparedMeasure {
  const words = chartWords(edition);
  const points = measure.members.map((each) => {
    const year = each.indicator.year === null ? '' : words.inYear(each.indicator.year, each.since);
    return { ...toTarget(each), label: `${each.group} ${each.label}${year}`, series: each.series };
  });
  const { name, comparable } = measure;
  return { name, comparable, verdict: comparable ? words.comparable : words.notComparable, points };
}

/** Targets of different plans side by side, a chart for each unit. */
export function buildComparisonCharts(measures: MeasureSource[], edition: Edition, slug: Slug): Chart[] {
  const words = chartWords(edition);
  const drawable = measures.filter(isDrawable);
  return [...new Set(drawable.map(familyOf))].map((family): Chart => {
    const own = drawable.filter((each) => familyOf(each) === family);
    const { kind, base } = readUnit(own[0]?.unit ?? '');
    const percent = kind === 'percent';
    const title = words.comparisonTitle(base, family.endsWith('≥1000'));
    const compared = own.map((each) => toCompared(each, edition));
    const axis = {
      percent,
      format: (value: number) => (percent ? `${value}%` : formatTick(value, words.counters)),
    };
    const draw = (shape: 'wide' | 'narrow'): string =>
      drawComparison(compared, { edition, shape }, title, axis);
    const { verdict, plan, name, target, year, clause, review } = words.columns;
    const suffix = percent ? 'percent' : slug(base) + (family.endsWith('≥1000') ? '-1000' : '');
    return {
      id: `compare-${suffix}`,
      kind: 'comparison',
      title,
      sentence: words.comparisonSentence(own.length, own.filter((each) => each.comparable).length),
      plans: [...new Set(own.flatMap(({ members }) => members.map((each) => each.plan)))],
      unreviewed: own.flatMap(({ members }) => members.filter((each) => !each.indicator.reviewed)).length,
      legend: [],
      wide: draw('wide'),
      narrow: draw('narrow'),
      linked: 4,
      columns: [name, plan, target, year, clause, verdict, review],
      rows: own.flatMap((measure) =>
        measure.members.map(({ href, group, label, indicator, number, since }) => ({
          href,
          cells: [
            measure.name,
            group,
            label,
            yearCell(indicator.year, since, words),
            number,
            measure.comparable ? words.comparable : words.notComparable,
            indicator.reviewed ? words.reviewed : words.unreviewed,
          ],
        })),
      ),
    };
  });
}
