import { expect, test } from 'vitest';
import type { Indicator, Milestone } from '../../../src/plan/model.ts';
import { buildTimeline, isFromYear, periodOf } from '../../../src/plan/timeline.ts';
import { samplePlan } from './samplePlan.ts';

const milestone = (relation: Milestone['relation'], date: string | null): Milestone => ({
  clause: '1',
  relation,
  date,
  words: date ?? '每年',
  quote: '',
  span: { block: 0, start: 10, end: 60 },
});

test('a date of any precision is a period', () => {
  expect(periodOf('2020')).toEqual({ start: '2020-01-01', end: '2020-12-31' });
  expect(periodOf('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  expect(periodOf('2020-12-05')).toEqual({ start: '2020-12-05', end: '2020-12-05' });
});

test('from counts from its first day, by and in on their last, every year comes last', () => {
  const milestones = [
    milestone('every', null),
    milestone('by', '2025'),
    milestone('from', '2023'),
    milestone('by', '2022'),
    milestone('in', '2020-12'),
    milestone('in', '2020-06'),
  ];
  const order = buildTimeline([samplePlan({ milestones })]).map(
    (each) => `${each.milestone.relation} ${each.milestone.date}`,
  );
  expect(order).toEqual(['in 2020-06', 'in 2020-12', 'by 2022', 'from 2023', 'by 2025', 'every null']);
});

const indicator = (id: string, start: number, year: number | null): Indicator =>
  ({ id, clause: '1', year, span: { block: 0, start, end: start + 5 } }) as Indicator;

test('an indicator belongs to the commitment whose clause and year it shares', () => {
  const indicators = [indicator('same', 70, 2025), indicator('other year', 20, 2022)];
  const [entry] = buildTimeline([samplePlan({ milestones: [milestone('by', '2025')], indicators })]);
  expect(entry?.indicators.map((each) => each.id)).toEqual(['same']);
});

test('what is due every year stands in the sentence that says so', () => {
  const indicators = [indicator('in', 20, null), indicator('outside', 70, null)];
  const [entry] = buildTimeline([samplePlan({ milestones: [milestone('every', null)], indicators })]);
  expect(entry?.indicators.map((each) => each.id)).toEqual(['in']);
});

test('a figure holds from a year on where its own sentence says so', () => {
  const plan = samplePlan({ milestones: [milestone('from', '2023'), milestone('by', '2025')] });
  expect(isFromYear(plan, indicator('in the sentence', 20, 2023))).toBe(true);
  expect(isFromYear(plan, indicator('in another sentence', 70, 2023))).toBe(false);
  expect(isFromYear(plan, indicator('of the year of aims', 20, 2025))).toBe(false);
});
