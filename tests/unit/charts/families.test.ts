import { expect, test } from 'vitest';
import { buildTargetCharts } from '../../../src/charts/buildTargetCharts.ts';
import type { Indicator } from '../../../src/plan/model.ts';
import { sampleSources } from './sample.ts';

const [source] = sampleSources('jinjiang-2022');

/** The charts of targets with these figures and units; both 亩 and 畝 would be spelt mu. */
function chartsOf(...figures: [number, string][]): ReturnType<typeof buildTargetCharts> {
  const slug = (unit: string): string => (/[亩畝]/u.test(unit) ? 'mu' : encodeURIComponent(unit));
  const sources = figures.map(([value, unit], index) => {
    if (!source) throw new Error('no sample');
    const indicator: Indicator = { ...source.indicator, id: `i-1-${index + 1}`, value, unit };
    return { ...source, indicator };
  });
  return buildTargetCharts(sources, 'zh-Hans', 'plan', slug);
}

test('every measure has a chart of its own, named by what it measures, in the unit that is printed', () => {
  const charts = chartsOf(
    [5, '万千瓦'],
    [2, '万千瓦时'],
    [92, '%'],
    [3, '个百分点'],
    [20, '个单元'],
    [300, '亩'],
  );
  expect(charts.map(({ kind, title }) => [kind, title.replace(/（\d{4} 年）$/u, '')])).toEqual([
    ['percent', '比率目标'],
    ['points', '百分点目标（单位：个百分点）'],
    ['count', '数量目标（单位：个单元）'],
    ['power', '功率目标（单位：千瓦）'],
    ['energy', '能量目标（单位：千瓦时）'],
    ['area', '面积目标（单位：亩）'],
  ]);
  expect(charts.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('no two charts have one id, whatever their units are spelt like', () => {
  const charts = chartsOf([92, '%'], [3, '‰'], [3, '个百分点'], [1, '亩'], [2, '畝'], [3, '万亩']);
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
