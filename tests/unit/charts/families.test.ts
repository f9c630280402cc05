import { expect, test } from 'vitest';
import { buildTargetCharts } from '../../../src/charts/buildTargetCharts.ts';
import { isChange } from '../../../src/charts/groupByUnit.ts';
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

test('one number is a sentence, and two are a chart', () => {
  const [lone, pair] = chartsOf([300, '亩'], [20, '个单元'], [30, '个单元']).toReversed();
  expect([lone?.wide, lone?.narrow, lone?.legend, lone?.mark]).toEqual(['', '', [], 'jinjiang-2022/i-1-1']);
  expect(lone?.sentence).toMatch(/^晋江：普惠性幼儿园在园幼儿占全市在园幼儿总数，.*（2025 年）。$/u);
  expect(pair?.wide).toContain('<svg');
});

test('figures too far apart for one axis are apart, each chart with its span', () => {
  const charts = chartsOf([5, '万元'], [8, '万元'], [3000, '亿元'], [2000, '亿元']);
  expect(charts.map(({ title }) => /，([\d,—]+)）/u.exec(title)?.[1])).toEqual([
    '50,000—80,000',
    '200,000,000,000—300,000,000,000',
  ]);
});

test.each([
  ['地区生产总值年均增长6%以上', 6, true],
  ['规模以上工业增加值增速达7%', 7, true],
  ['单位能耗下降13.5%', 13.5, true],
  ['九年义务教育巩固率提高到99%', 99, false],
  ['普惠性幼儿园占比达到90%以上', 90, false],
])('%s changes by so much: %s', (quote, value, change) => {
  const indicator = { quote, name: '指标', unit: '%', value } as Indicator;
  expect(isChange(indicator)).toBe(change);
});
