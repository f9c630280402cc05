import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import { ProblemError } from '../../../src/plan/problem.ts';
import type { Reading } from '../../../src/plan/model.ts';

const SETTINGS = { seed: 20261122, numRuns: 60, verbose: 0 as const };
const encoder = new TextEncoder();
const read = (text: string): Reading => readCapture(encoder.encode(text), 'capture.txt');

/** Lines of which papers (and the pages round them) are made. */
const line = fc.constantFrom(
  '关于治水的意见',
  '青政发〔2021〕3号',
  '各县人民政府：',
  '为了治水，提出以下意见。',
  '一、总体要求',
  '二、主要任务',
  '四、保障措施',
  '（一）管网。建设管网120公里。（责任单位：甲局、乙局）',
  '(二)河道。',
  '1.3公里河道',
  '2.清淤。',
  '3、',
  '第一章 总则',
  '第三条 本办法由县政府解释。',
  '1.1 目的',
  '专栏1 工程',
  '附件1',
  '附件：1.清单',
  '目录',
  '青禾市水务局',
  '2021年5月6日',
  '（此件公开发布）',
  '抄送：市委办，',
  '彩88-欢迎您',
  '打印本页',
  '当前位置：首页 > 公开',
  '（甲局牵头，乙局、',
  '丙局负责）',
  '《治水',
  '《》（（（',
  '、、，，',
  '索引号：',
  '发布日期：2021-05-06',
  '教\u202e育',
  '\u200b',
  '\ue000',
  '# 标题',
  '| a | b |',
  '<p>一、甲</p>',
  '<table><tr><td>',
  '  ',
  '市有关单位：甲局、乙',
);
const paper = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

/** What holds for every text: a reading or a clear refusal, one verdict for every line, nothing suspect published. */
function check(text: string): void {
  let reading: Reading;
  try {
    reading = read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemError);
    return;
  }
  expect(new Set(reading.clauses.map((clause) => clause.id)).size).toBe(reading.clauses.length);
  const ids = new Set(reading.clauses.map((clause) => clause.id));
  for (const clause of reading.clauses) expect(clause.parent === null || ids.has(clause.parent)).toBe(true);
  const words = reading.clauses
    .map(
      (clause) => clause.title + clause.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
    )
    .join('\n');
  expect(words).not.toMatch(/彩88|\u202e|\u200b|\ue000/u);
  for (const duty of reading.responsibilities) expect(duty.organisations.length).toBeGreaterThan(0);
}

/** For plain text the account is the lines themselves, in order. */
function checkAccount(text: string): void {
  const lines = text
    .split('\n')
    .map((each, index) => ({ line: index + 1, text: each.trim() }))
    .filter((each) => each.text !== '');
  if (lines.length === 0) return;
  expect(read(text).account.map(({ line: at, text: words }) => ({ line: at, text: words }))).toEqual(lines);
}

/** Every character of a document line comes back in clauses, metadata or lists: nothing is lost on the way. */
function checkNothingLost(text: string): void {
  const reading = read(text);
  const squeeze = (words: string): string => words.replace(/[\s\u200b-\u200f\u202a-\u202e\ue000]+/gu, '');
  const published = squeeze(
    reading.clauses
      .map(
        (clause) =>
          clause.label +
          clause.title +
          clause.titleStop +
          clause.blocks.map((block) => ('text' in block ? block.text : '')).join(''),
      )
      .join(''),
  );
  for (const { verdict, reasons, text: words } of reading.account)
    if (verdict === 'document' && reasons.length === 1 && reasons[0] === 'paper-text')
      expect(published).toContain(squeeze(words));
}

const plain = paper.filter((text) => text.trim() !== '' && !/[<#|]/u.test(text));

describe('made-up papers', () => {
  test('are read or refused, never half', () => fc.assert(fc.property(paper, check), SETTINGS));
  test('have one verdict a line', () => fc.assert(fc.property(plain, checkAccount), SETTINGS));
  test('lose nothing', () => fc.assert(fc.property(plain, checkNothingLost), SETTINGS));
  test('of any characters at all', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), check), SETTINGS));
  test('and any bytes at all', () => {
    const readBytes = (bytes: Uint8Array): void => {
      try {
        readCapture(bytes, 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readBytes), SETTINGS);
  });
});

describe('captures that were damaged', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  const fixtures = new URL('../../fixtures/captures/', import.meta.url);
  const files = [
    ...readdirSync(folder).map((name) => new URL(name, folder)),
    new URL('water-notice.html', fixtures),
    new URL('admission-oneline.txt', fixtures),
  ];
  const source = fc.constantFrom(...files.map((file) => readFileSync(file, 'utf8')));
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const few = { ...SETTINGS, numRuns: 15 };

  test('cut off anywhere', () =>
    fc.assert(
      fc.property(source, part, (text, at) => check(text.slice(0, Math.ceil(text.length * at)))),
      few,
    ));
  test('cut off in the middle of a character', () =>
    fc.assert(
      fc.property(source, part, (text, at) => {
        const bytes = encoder.encode(text);
        const cut = bytes.subarray(0, Math.max(600, Math.floor(bytes.length * at)));
        expect(readCapture(cut, 'x').encoding).toBe('utf-8');
      }),
      few,
    ));
  test('with a stretch taken out', () =>
    fc.assert(
      fc.property(source, part, part, (text, at, size) =>
        check(text.slice(0, text.length * at) + text.slice(text.length * (at + size * 0.2))),
      ),
      few,
    ));
  test('with a line said again', () =>
    fc.assert(
      fc.property(source, part, part, (text, from, to) => {
        const lines = text.split('\n');
        lines.splice(Math.floor(lines.length * to), 0, lines[Math.floor((lines.length - 1) * from)] ?? '');
        check(lines.join('\n'));
      }),
      few,
    ));
});

describe('sizes', () => {
  const sentence = '加强组织领导，落实工作责任，形成工作合力，确保各项任务落到实处。';
  test.each([
    ['a line of a third of a megabyte', `一、甲\n${sentence.repeat(3500)}`, 1],
    ['a line without a stop', `一、甲\n${'加强领导'.repeat(20000)}`, 1],
    ['deep brackets', `一、甲\n${'（'.repeat(30000)}责任单位：甲局${'）'.repeat(30000)}`, 1],
    ['brackets that never close', `一、甲\n${'（责任单位：甲局、'.repeat(7000)}`, 1],
    ['letters before a character', `一、甲\n${'a'.repeat(3000)}甲`, 1],
    ['injected words without a stop', `一、甲\n${'娱乐彩'.repeat(2000)}`, 1],
    ['injected words with stops', `一、甲\n${'娱乐彩票投注。'.repeat(1000)}`, 1],
    ['blanks', `一、甲\n乙${' '.repeat(100000)}丙`, 1],
    [
      'headings',
      Array.from({ length: 3000 }, (_, at) => `（${'一二三四五六七八九'[at % 9]}）标题${at}`).join('\n'),
      3000,
    ],
    ['spans', `<html><body><p>一、甲</p><p>${'<span>乙</span>'.repeat(10000)}</p></body></html>`, 1],
  ])('%s', (_, text, clauses) => {
    const reading = read(text);
    expect(reading.clauses.filter((clause) => clause.path.length > 0)).toHaveLength(clauses);
  });
});
