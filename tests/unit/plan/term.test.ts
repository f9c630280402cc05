import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/model.ts';
import { lastYearOf } from '../../../src/plan/term.ts';

test.each([
  ['晋江市基础教育提升三年行动方案（2023—2025年）', 2025],
  ['“十四五”教育发展专项规划', 2025],
  ['2024年重点工作安排', 2024],
  ['基础教育实施办法', 2022],
])('%s ends with %s', (planTitle, year) => {
  const plan = {
    metadata: { planTitle, title: null },
    milestones: [{ date: '2022-06' }],
    indicators: [{ year: null }],
  } as unknown as Plan;
  expect(lastYearOf(plan)).toBe(year);
});
