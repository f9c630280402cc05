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

  test.each([
    ['5月10日9:00至5月14日17:00，家长登录系统填报。', ['from 2026-05-10', 'by 2026-05-14']],
    ['6月3日公布录取名单。6月8日前到园确认。', ['in 2026-06-03', 'by 2026-06-08']],
    ['2027年1月启动，3月底前完成。', ['in 2027-01', 'by 2027-03']],
    ['2026年2月已报名。4月上旬起受理。', ['from 2026-04']],
    ['每年5月10日宣传，截至8月31日年满6周岁。', []],
  ])('dates without a year: %s', (text, expected) => {
    const options = { issuedOn: '2026-03-01', title: '2026年招生工作方案' };
    const found = readMilestones([clauseOf(text)], options);
    expect(
      found
        .filter(({ relation }) => relation !== 'every')
        .map(({ relation, date }) => `${relation} ${date ?? '-'}`),
    ).toEqual(expected);
  });

  test('a column of deadlines gives every row its date', () => {
    const clause = clauseOf();
    clause.blocks = [
      {
        kind: 'table',
        header: ['序号', '工作内容', '牵头单位', '完成时限'],
        rows: [
          ['1', '新建幼儿园8所', '市教育局', '2025年12月'],
          ['2', '改建幼儿园5所', '市教育局', '2026.8'],
          ['3', '轮训园长', '市教育局', '长期坚持'],
          ['4', '編制規劃', '市教育局', '6月底前'],
          ['5', '成立专班', '市教育局', '2024年1月'],
        ],
        line: 1,
      },
    ];
    const found = readMilestones([clause], { issuedOn: '2024-03-18', title: '2026年工作要点' });
    expect(found.map(({ date, quote }) => `${date ?? '-'} ${quote}`)).toEqual([
      '2025-12 新建幼儿园8所',
      '2026-08 改建幼儿园5所',
      '2026-06 編制規劃',
    ]);
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
