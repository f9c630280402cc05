import { expect, test } from 'vitest';
import { readUnit } from '../../../src/grammar/target/unit.ts';
import { figuresOf } from '../../../src/plan/figuresOf.ts';

test.each([
  ['%', 'percent', '%', 1],
  ['个', 'count', '个', 1],
  ['万个', 'count', '个', 10_000],
  ['萬個', 'count', '個', 10_000],
  ['万元', 'money', '元', 10_000],
  ['元/年·生', 'money', '元/年·生', 1],
  ['比例', 'ratio', '比例', 1],
  ['百分点', 'points', '百分点', 1],
  ['个百分点', 'points', '个百分点', 1],
  ['万千瓦', 'power', '千瓦', 10_000],
  ['百万千瓦', 'power', '千瓦', 1_000_000],
  ['兆瓦', 'power', '兆瓦', 1],
  ['万千瓦时', 'energy', '千瓦时', 10_000],
  ['亿立方米', 'volume', '立方米', 100_000_000],
  ['万吨标准煤', 'mass', '吨标准煤', 10_000],
  ['单元', 'count', '单元', 1],
  ['个单元', 'count', '个单元', 1],
  ['亩', 'area', '亩', 1],
  ['万畝', 'area', '畝', 10_000],
  ['千人', 'count', '人', 1000],
  ['名/万人口', 'perHead', '名/万人口', 1],
  ['微克/立方米', 'concentration', '微克/立方米', 1],
  ['万未知', 'other', '未知', 10_000],
])('%s is a %s of %s', (printed, kind, base, scale) => {
  expect(readUnit(printed)).toEqual({ kind, base, scale });
});

test('figures are given in the base unit, ratios have none', () => {
  expect(figuresOf({ value: 3, unit: '万个' })).toEqual([30_000, 30_000]);
  expect(figuresOf({ value: 2, unit: '万千瓦时' })).toEqual([20_000, 20_000]);
  expect(figuresOf({ value: [1, 2], unit: '个' })).toEqual([1, 2]);
  expect(figuresOf({ value: '5:3:2', unit: '比例' })).toBeNull();
});
