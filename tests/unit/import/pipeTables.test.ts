import { expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';

const HEAD = '# 某县托育服务行动方案\n\n## 一、任务\n\n';
const read = (table: string, file: string) =>
  readCapture(new TextEncoder().encode(`${HEAD}${table}\n\n## 二、保障\n\n加强领导。\n`), file);

const DUTIES = ['责任单位：县卫健局、县教育局', '责任单位：县民政局'];
const dutiesOf = (table: string, file: string): string[] =>
  read(table, file).responsibilities.map(({ role, organisations }) => `${role}：${organisations.join('、')}`);

test.each([
  [
    'bars at both ends',
    '| 任务 | 责任单位 | 完成时限 |\n| --- | --- | --- |\n| 新建园所12所 | 县卫健局、县教育局 | 2024年底 |\n| 改造托育点 | 县民政局 | 2025年底 |',
  ],
  [
    'bars between cells alone',
    '任务 | 责任单位 | 完成时限\n--- | :---: | ---\n新建园所12所 | 县卫健局、县教育局 | 2024年底\n改造托育点 | 县民政局 | 2025年底',
  ],
  [
    'a rule of single dashes, marks and breaks',
    '|**任务**|**责任单位**|\n|-|:-|\n|新建园所12所|县卫健局<br>县教育局|\n|改造托育点|县民政局|',
  ],
])('duties are read from a table in Markdown with %s', (_, table) => {
  expect(dutiesOf(table, 'x.md')).toEqual(DUTIES);
});

test('a table of a text file is read alike, and its rule is no row', () => {
  const reading = read('任务 | 责任单位\n--- | ---\n新建园所12所 | 县卫健局\n改造托育点 | 县民政局', 'x.txt');
  expect(reading.responsibilities.map(({ organisations }) => organisations.join())).toEqual([
    '县卫健局',
    '县民政局',
  ]);
  expect(
    reading.clauses.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')),
  ).toMatchObject([
    {
      header: ['任务', '责任单位'],
      rows: [
        ['新建园所12所', '县卫健局'],
        ['改造托育点', '县民政局'],
      ],
    },
  ]);
});

test('words that bars part without a rule below them are no table', () => {
  const { clauses } = read('托育 | 普惠 | 安全\n质量 | 服务 | 家庭', 'x.md');
  expect(clauses.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain('table');
});
