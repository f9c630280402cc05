import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBound } from '../../../../src/grammar/target/comparator.ts';
import { fold } from '../../../../src/text/fold.ts';
import { findQuantities } from '../../../../src/grammar/target/quantity.ts';
import { isKnownUnit, unitKind } from '../../../../src/grammar/target/unit.ts';

test.each([
  ['新增学位3万个', [3, '万个']],
  ['总投资35.6亿元', [35.6, '亿元']],
  ['规模达到1.2万亿元', [1.2, '万亿元']],
  ['新增1,755个', [1755, '个']],
  ['达到 90 %以上', [90, '%']],
  ['培训五百名', [500, '名']],
  ['培训三十万人次', [30, '万人次']],
  ['总动力10亿千瓦', [10, '亿千瓦']],
  ['浓度35微克/立方米', [35, '微克/立方米']],
  ['补助700元/年·生', [700, '元/年·生']],
  ['提高2个百分点', [2, '个百分点']],
  ['300多万人', [300, '万人']],
  ['300万多人', [300, '万人']],
  ['百分之九十五点五', [95.5, '%']],
  ['四分之三', [0.75, '比例']],
  ['1到2个', [[1, 2], '个']],
  ['10%~15%', [[10, 15], '%']],
  ['两至三所', [[2, 3], '所']],
  ['8000至1万名', [[8000, 10000], '名']],
  ['处5000元以上3万元以下罚款', [[5000, 30000], '元']],
  ['登记1万2,083座', [12083, '座']],
  ['按5:3:2分担', ['5:3:2', '比例']],
])('%s', (text, [value, unit]) => {
  const [quantity] = findQuantities(text);
  expect([quantity?.value, quantity?.unit]).toEqual([value, unit]);
});

test.each(['121人才项目', '5部门联合', '百名专家', '万名教师'])('%s has no unit or no number', (text) => {
  expect(findQuantities(text).filter(({ unit }) => unit !== '')).toEqual([]);
});

test.each([
  ['不低于', '', '>='],
  ['不超过', '', '<='],
  ['超过', '', '>'],
  ['低于', '', '<'],
  ['达到', '以上', '>='],
  ['控制在', '以内', '<='],
  ['控制在', '左右', '~'],
  ['约', '', '~'],
  ['每人至少学习掌握', '', '>='],
  ['教师不低于符合条件教师的', '', '>='],
  ['超过计划的学校新建', '', '='],
  ['签约', '', '='],
])('%s … %s is %s', (before, after, bound) => {
  expect(readBound(before, after, false)).toBe(bound);
});

test.each([
  ['%', 'percent'],
  ['万个', 'count'],
  ['萬個', 'count'],
  ['万名', 'count'],
  ['亿元', 'money'],
  ['元/年·生', 'money'],
  ['比例', 'ratio'],
  ['平方公里', 'area'],
  ['千米', 'length'],
  ['亿千瓦', 'power'],
  ['亿千瓦时', 'energy'],
  ['个工作日', 'duration'],
  ['岁', 'age'],
  ['名/万人', 'perHead'],
  ['名/年', 'count'],
  ['个百分点', 'points'],
  ['尺八', 'other'],
])('%s measures %s', (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
  expect(isKnownUnit(unit)).toBe(kind !== 'other');
});

test('the folded form is as long as the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '達', '％', '𠮷', '\ud842', '　', '—', '字') }),
      (text) => fold(text).length === text.length,
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('quantities stand in order, apart, and inside the text', () => {
  const sign = fc.constantFrom(...'0123456789一二三两十百千万亿个所%.,:—至到多余以上元名/ 分之半');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (raw) => {
      const text = fold(raw);
      let end = 0;
      for (const quantity of findQuantities(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(quantity.end).toBeLessThanOrEqual(text.length);
        for (const value of [quantity.value].flat())
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        end = quantity.end;
      }
    }),
    { seed: 2, numRuns: 500 },
  );
});
