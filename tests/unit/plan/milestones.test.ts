import { describe, expect, test } from 'vitest';
import { formatTarget } from '../../../src/plan/formatIndicator.ts';
import { readMilestones } from '../../../src/plan/milestones.ts';
import type { Clause } from '../../../src/plan/model.ts';

function clauseOf(...texts: string[]): Clause {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, line: 1 }));
  return {
    id: '2-1',
    path: [],
    label: '',
    title: '',
    titleStop: '',
    level: 1,
    parent: null,
    blocks,
    line: 1,
  };
}
const readAll = (text: string): string[] =>
  readMilestones([clauseOf(text)], { issuedOn: '2021-05-01' }).map(
    ({ relation, date, words }) => `${relation} ${date ?? '-'} ${words}`,
  );

describe('dated commitments', () => {
  test.each([
    ['到2025年，公办园占比超过55%。', ['by 2025 到2025年']],
    ['2023年起提高经费标准。', ['from 2023 2023年起']],
    ['圍繞特色項目，2022年底舉行展示活動。', ['in 2022-12 2022年底']],
    ['各县要于2022年6月底前报送方案。', ['by 2022-06 于2022年6月底前']],
    ['确保每年参加交流的教师不低于15%。', ['every - 每年']],
    ['到2023年、2025年分别达到80%、95%。', ['by 2023 到2023年、2025年', 'by 2025 到2023年、2025年']],
    ['到2022年开工；到2023年竣工。', ['by 2022 到2022年', 'by 2023 到2023年']],
    ['解决第三小学2023年学位缺口较大的问题。', []],
    ['落实《行动计划（2021—2025年）》。', []],
    ['2020年，公办园占比达到52%。', []],
    ['5年内引进100名专家。', []],
    ['比2025年提高5个百分点。', []],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toEqual(expected);
  });

  test('each quotes its sentence where it stands', () => {
    const text = '加快建设。　　到2022年，建成10所学校。完善机制。';
    const [milestone] = readMilestones([clauseOf('总则。', text)]);
    expect(milestone?.quote).toBe('到2022年，建成10所学校。');
    expect(milestone?.span).toEqual({ block: 1, start: 7, end: 22 });
    expect(text.slice(7, 22)).toBe(milestone?.quote);
  });

  test('the covering notice commits to nothing', () => {
    const clause = clauseOf();
    clause.blocks = [{ kind: 'notice', text: '到2025年执行。', line: 1 }];
    expect(readMilestones([clause])).toEqual([]);
  });
});

test.each([
  ['>=', 85, '%', '≥ 85%'],
  ['>', 10, '亿千瓦', '> 10 亿千瓦'],
  ['<=', 4, '个月', '≤ 4 个月'],
  ['~', 50, '%', '≈ 50%'],
  ['=', 3, '万个', '3 万个'],
  ['range', [1, 2], '个', '1—2 个'],
  ['range', [10, 15], '%', '10—15%'],
  ['=', '5:3:2', '比例', '5 : 3 : 2'],
  ['>=', 0.5, '比例', '≥ 1/2'],
  ['>=', 1 / 3, '比例', '≥ 1/3'],
  ['=', 0.58, '', '0.58'],
] as const)('%s %j %s is written %s', (comparator, value, unit, written) => {
  expect(formatTarget({ comparator, value: value as number, unit })).toBe(written);
});
