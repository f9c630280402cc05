import { describe, expect, test } from 'vitest';
import { buildComparisonCharts } from '../../../src/charts/buildComparisonCharts.ts';
import { buildSeriesChart } from '../../../src/charts/buildSeriesChart.ts';
import { buildTargetCharts } from '../../../src/charts/buildTargetCharts.ts';
import { buildTimelineChart } from '../../../src/charts/buildTimelineChart.ts';
import type { Chart } from '../../../src/charts/model.ts';
import type { Edition } from '../../../src/plan/model.ts';
import { expectGolden } from './expectGolden.ts';
import { sampleActuals, sampleDates, sampleMeasures, sampleSources } from './sample.ts';

/** Units are told apart by their code point here; pages use pinyin. */
const slug = (unit: string): string => [...unit].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');

/** The function that draws each kind; all other kinds are thresholds. */
const drawnBy: Partial<Record<Chart['kind'], string>> = {
  count: 'drawCounts',
  ratio: 'drawShares',
  timeline: 'drawTimeline',
  comparison: 'drawComparison',
  series: 'drawSeries',
};

function chartsOf(edition: Edition): Chart[] {
  const jinjiang = sampleSources('jinjiang-2022', edition);
  const taicang = sampleSources('taicang-2020', edition);
  const [first] = jinjiang;
  const single = [
    buildTimelineChart(sampleDates(edition), edition, 'all-timeline'),
    first && buildSeriesChart(first, sampleActuals, edition),
  ];
  return [
    ...buildTargetCharts(jinjiang, edition, 'jinjiang-2022', slug),
    ...buildTargetCharts(taicang, edition, 'taicang-2020', slug),
    ...buildTargetCharts([...jinjiang, ...taicang], edition, 'all', slug),
    ...buildComparisonCharts(sampleMeasures(jinjiang, taicang), edition, slug),
    ...single.filter((each) => each !== undefined),
  ];
}

describe.each(['zh-Hans', 'zh-Hant'] as const)('charts in %s', (edition) => {
  const charts = chartsOf(edition).filter(({ wide }) => wide !== '');

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s is drawn as it was accepted',
    async (id, chart) => {
      const name = `${drawnBy[chart.kind] ?? 'drawThresholds'}.${id}`;
      await expectGolden(chart.wide, `tests/golden/charts/${edition}/${name}.wide.svg`);
      await expectGolden(chart.narrow, `tests/golden/charts/${edition}/${name}.narrow.svg`);
    },
  );

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s keeps the rules of every chart',
    (_, chart) => {
      for (const svg of [chart.wide, chart.narrow]) {
        expect(svg).not.toMatch(/ style=|NaN|undefined|\.\d{3}/);
        expect(svg).not.toMatch(/完成率|实现率|實現率|进度|進度/);
      }
      expect(chart.sentence).not.toBe('');
      expect(chart.rows.every((row) => row.cells.length === chart.columns.length && row.href !== '')).toBe(
        true,
      );
      const marks = chart.wide.match(/<a /g)?.length;
      expect(marks).toBe(chart.rows.length + (chart.kind === 'series' ? 1 : 0));
      expect(chart.narrow.match(/<a /g)?.length).toBe(marks);
    },
  );
});

test('both editions draw the same charts with the same number of marks', () => {
  const shape = (edition: Edition): unknown =>
    chartsOf(edition).map((chart) => [chart.kind, chart.rows.length]);
  expect(shape('zh-Hant')).toEqual(shape('zh-Hans'));
});

test('drawing twice gives the same bytes', () => {
  expect(chartsOf('zh-Hans')).toEqual(chartsOf('zh-Hans'));
});
