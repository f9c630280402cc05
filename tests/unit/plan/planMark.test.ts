import { expect, test } from 'vitest';

import { MARKS, planMark } from '../../../src/plan/planMark.ts';

test('a mark comes from the id of the plan alone, and is one of those that are drawn', () => {
  const ids = ['jinjiang-2022', 'taicang-2020', 'guowuyuan-2018', 'x'];
  for (const id of ids) {
    expect(planMark(id)).toBeGreaterThanOrEqual(0);
    expect(planMark(id)).toBeLessThan(MARKS);
  }
  expect(planMark('jinjiang-2022') % 4).not.toBe(planMark('taicang-2020') % 4);
});

test('the marks of many plans differ', () => {
  const marks = Array.from({ length: 100 }, (_, index) => planMark(`jinjiang-${index}`));
  expect(new Set(marks).size).toBeGreaterThan(MARKS * 0.8);
});
