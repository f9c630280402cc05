import { expect, test } from 'vitest';
import { nameByHeading } from '../../../../src/import/paper/nameByHeading.ts';

test.each([
  ['新增', '张', '建设家庭养老床位', '建设家庭养老床位：新增'],
  ['三年累计完成6000户', '户', '适老化改造', '适老化改造'],
  ['完成6000户，其中', '户', '适老化改造', '适老化改造'],
  ['新建', '所', '擴充資源。', '擴充資源：新建'],
  ['新增护理型床位', '张', '建设家庭养老床位', '新增护理型床位'],
  ['新增', '张', '', '新增'],
  ['新增', '张', '2025年新增床位1200张', '新增'],
])('%s (%s) under %s is named %s', (name, unit, heading, expected) => {
  expect(nameByHeading({ kind: 'target', name, unit }, heading).name).toBe(expected);
});

test('what is no target and no base value keeps its words', () => {
  expect(nameByHeading({ kind: 'date', name: '完成', unit: '年' }, '适老化改造').name).toBe('完成');
});
