import { expect, test } from 'vitest';
import { figuresOf, readUnit } from '../../../src/plan/units.ts';

test.each([
  ['%', 'percent', '%', 1],
  ['个', 'count', '个', 1],
  ['万个', 'count', '个', 10_000],
  ['萬個', 'count', '個', 10_000],
  ['万元', 'money', '元', 10_000],
  ['元/年·生', 'money', '元/年·生', 1],
  ['比例', 'ratio', '比例', 1],
  ['百分点', 'percent', '百分点', 1],
])('%s is a %s of %s', (printed, kind, base, scale) => {
  expect(readUnit(printed)).toEqual({ kind, base, scale });
});

test('figures are given in the base unit, ratios have none', () => {
  expect(figuresOf({ value: 3, unit: '万个' })).toEqual([30_000, 30_000]);
  expect(figuresOf({ value: [1, 2], unit: '个' })).toEqual([1, 2]);
  expect(figuresOf({ value: '5:3:2', unit: '比例' })).toBeNull();
});
