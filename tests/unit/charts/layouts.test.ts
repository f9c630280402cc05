import { describe, expect, test } from 'vitest';
import { groupByUnit } from '../../../src/charts/groupByUnit.ts';
import { layoutShares } from '../../../src/charts/layoutShares.ts';
import { yearOf } from '../../../src/charts/layoutTimeline.ts';
import { layoutComparison } from '../../../src/charts/layoutComparison.ts';
import { layoutCounts } from '../../../src/charts/layoutCounts.ts';
import { layoutThresholds } from '../../../src/charts/layoutThresholds.ts';
import type { DrawnTarget } from '../../../src/charts/model.ts';
import type { Comparator } from '../../../src/plan/model.ts';
import { sampleSources } from './sample.ts';

const target = (comparator: Comparator, low: number, high = low): DrawnTarget => ({
  id: 'i',
  plan: 'p',
  group: 'g',
  name: '普惠性幼儿园',
  label: String(low),
  comparator,
  low,
  high,
  year: 2025,
  href: '#1',
  quote: '',
});
const percent = { percent: true, format: String };

describe('thresholds', () => {
  const layout = layoutThresholds(
    [target('>=', 90), target('>', 55), target('=', 90), target('<=', 5), target('>=', 130)],
    'wide',
    percent,
  );
  const [atLeast, above, exact, atMost, beyond] = layout.rows;
  const hundred = layout.hundred ?? 0;

  test('what satisfies ≥ 90 % goes from 90 to 100, not from zero', () => {
    expect(atLeast?.band?.[0]).toBe(atLeast?.marks[0]);
    expect(atLeast?.band?.[1]).toBe(hundred);
    expect(atLeast?.open).toBeNull();
  });
  test('an exact figure has no range', () => expect(exact?.band).toBeNull());
  test('at most goes from zero', () => {
    expect(atMost?.band).toEqual([layout.ticks[0]?.x, atMost?.marks[0]]);
  });
  test('beyond 100 % the axis goes on and the range stays open', () => {
    expect(beyond?.open).toBe('right');
    expect(beyond?.band?.[1]).toBeGreaterThan(hundred);
  });
  test('the scale is true: 55 lies where 55 hundredths of 100 % are', () => {
    const zero = layout.ticks[0]?.x ?? 0;
    expect((above?.marks[0] ?? 0) - zero).toBeCloseTo((hundred - zero) * 0.55);
  });
});

describe('counts', () => {
  test('as many marks as things, twice as many look twice as many', () => {
    const layout = layoutCounts([target('=', 15), target('=', 30), target('=', 140)], 'narrow');
    const marks = layout.rows.map((row) => row.sure.reduce((sum, run) => sum + run.length, 0));
    expect(layout.each).toBe(1);
    expect(marks).toEqual([15, 30, 140]);
  });
  test('a range shows what it asks for and what it allows', () => {
    const [row] = layoutCounts([target('range', 1, 2)], 'wide').rows;
    expect([row?.sure, row?.possible].map((runs) => runs?.reduce((sum, run) => sum + run.length, 0))).toEqual(
      [1, 1],
    );
  });
  test('30,000 and 1,755 are marks of the same worth, the last one cut', () => {
    const layout = layoutCounts([target('=', 30_000), target('=', 1755)], 'wide');
    const marks = layout.rows.map((row) => row.sure.reduce((sum, run) => sum + run.length, 0) * layout.each);
    expect(marks[0]).toBeCloseTo(30_000);
    expect(marks[1]).toBeCloseTo(1755);
  });
});

test('no family mixes units or tens with thousands', () => {
  const families = groupByUnit([...sampleSources('jinjiang-2022'), ...sampleSources('taicang-2020')]);
  expect(families.flatMap((family) => family.sources)).toHaveLength(39);
  for (const { unit, sources } of families)
    expect(new Set(sources.map((each) => each.indicator.unit.replace(/^万/, ''))), unit).toHaveLength(1);
  expect(families.filter((family) => family.large).flatMap((family) => family.sources)).toHaveLength(2);
});

test('the parts of a ratio are in proportion', () => {
  const parts = [5, 3, 2].map((share) => ({ name: '', share }));
  expect(layoutShares(parts, 100).map((each) => each.width)).toEqual([50, 30, 20]);
});

test('a day is its fraction of the year', () => {
  expect(yearOf('2020-01-01')).toBe(2020);
  expect(yearOf('2020-12-31')).toBeGreaterThan(2020.99);
});

test('points closer than their marks get a line each', () => {
  const points = [target('>=', 99.5), target('=', 100)].map((each, series) => ({ ...each, series }));
  const far = [target('>=', 45), target('=', 90)].map((each, series) => ({ ...each, series }));
  const measure = { name: '巩固率', comparable: true, verdict: '' };
  const layout = layoutComparison(
    [
      { ...measure, points },
      { ...measure, points: far },
    ],
    'wide',
    percent,
  );
  expect(new Set(layout.rows[0]?.points.map((each) => each.y))).toHaveLength(2);
  expect(new Set(layout.rows[1]?.points.map((each) => each.y))).toHaveLength(1);
});
