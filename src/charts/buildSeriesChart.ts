import type { Actual } from '../plan/catalogue.ts';
import type { Edition } from '../plan/model.ts';
import { toTarget } from './buildTargetCharts.ts';
import { drawSeries } from './drawSeries.ts';
import type { ActualPoint } from './layoutSeries.ts';
import type { Chart, TargetSource } from './model.ts';
import { chartWords } from '../i18n/chartWords.ts';

/** What was reached against a target, once actual figures are supplied; undefined while there are none. */
export function buildSeriesChart(
  source: TargetSource,
  actuals: Actual[],
  edition: Edition,
): Chart | undefined {
  const { indicator } = source;
  const own = actuals
    .filter((each) => each.plan === source.plan && each.indicator === indicator.id)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  if (own.length === 0 || typeof indicator.value === 'string') return undefined;
  const words = chartWords(edition);
  const { unit } = indicator;
  const points = own.map(({ period, value, source: href }): ActualPoint => ({
    period,
    value,
    label: unit === '%' ? `${value}%` : `${value} ${unit}`,
    href,
  }));
  const printed = { ...source, indicator: { ...indicator, unit: '' } };
  const title = words.seriesTitle(indicator.name);
  const draw = (shape: 'wide' | 'narrow'): string =>
    drawSeries(toTarget(printed), points, { edition, shape }, title);
  return {
    id: `${source.plan}-series-${indicator.id}`,
    kind: 'series',
    title,
    sentence: words.seriesSentence(own.length, source.label),
    plans: [source.plan],
    unreviewed: indicator.reviewed ? 0 : 1,
    legend: [],
    wide: draw('wide'),
    narrow: draw('narrow'),
    linked: 0,
    columns: [words.columns.period, words.columns.actual, words.columns.target],
    rows: points.map((each) => ({ href: each.href, cells: [each.period, each.label, source.label] })),
  };
}
