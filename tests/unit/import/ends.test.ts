import { expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import type { Reading } from '../../../src/plan/model.ts';

const read = (lines: string[]): Reading =>
  readCapture(new TextEncoder().encode(lines.join('\n')), 'capture.txt');
const idsOf = (reading: Reading): string[] => reading.clauses.map((clause) => clause.id);
const plan = [
  '青禾县人民政府关于修路的通知',
  '各镇人民政府：',
  '现将有关事项通知如下。',
  '一、修路',
  '全县修路三条，按期完工。',
];

test.each([
  ['附件', '1.修路任务单', '2.养路队名单'],
  ['附件1：修路任务单', '附件2：养路队名单'],
  ['附：1.修路任务单', '2.养路队名单'],
  ['附件1：修路任务单', '附件2：养路队名单', '青禾县人民政府', '2024年5月6日'],
])('titles of attachments at the end are a list, no annexes: %s', (...lines) => {
  const reading = read([...plan, ...lines]);
  expect(idsOf(reading)).toEqual(['preamble', '1']);
  expect(reading.attachments.map((each) => each.title)).toEqual(['修路任务单', '养路队名单']);
});

test('an annex with text of its own stays one', () => {
  const annex = ['附件1', '修路任务单', '一、东路', '东路年内完工。'];
  expect(idsOf(read([...plan, ...annex]))).toEqual(['preamble', '1', 'annex-1', 'annex-1-1']);
});

test.each([
  ['青禾县人民政府关于修路的通知（青政发〔2024〕7号）', []],
  ['青禾县人民政府关于修路的通知', ['（青政发〔2024〕7号）']],
])('a number in brackets: %s', (title, more) => {
  const { metadata } = read([title, ...more, ...plan.slice(1)]);
  expect(metadata.title).toBe('青禾县人民政府关于修路的通知');
  expect(metadata.documentNumber).toBe('青政发〔2024〕7号');
});

test('one blank before the page is enough in a table of contents, even with a slip in it', () => {
  const contents = ['目 录', '第一章 修路 1', '第一节 东路 2', '第九章 养路 3'];
  const body = ['第一章 修路', '第一节 东路', '东路年内完工。', '第二章 养路', '各镇养路。'];
  expect(idsOf(read([...plan.slice(0, 3), ...contents, ...body]))).toEqual(['preamble', '1', '1-1', '2']);
});

test('a role as the title of a clause gives the bodies of its text', () => {
  const reading = read(['青禾县修路计划', '一、目的', '方便出行。', '二、主办单位：县交通局、各镇。']);
  expect(
    reading.responsibilities.map(({ clause, role, organisations }) => [clause, role, organisations]),
  ).toEqual([['2', '主办单位', ['县交通局', '各镇']]]);
});
