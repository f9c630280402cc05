import { describe, expect, test } from 'vitest';
import { checkDecisions } from '../../../../src/import/content/checkDecisions.ts';
import { settleDecisions } from '../../../../src/import/paper/settleDecisions.ts';
import { readCapture } from '../../../../src/import/read.ts';
import { blockText } from '../../../../src/plan/text.ts';
import { type DecisionsFile, decisionsSchema } from '../../../../src/schema/decisions.ts';

const CAPTURE = `云溪市供水方案
云溪市人民政府
2024年5月6日
一、总体要求
坚持城乡统筹，
分步实施。
二、主要任务
新建水厂3座。
扫码看更多内容
`;
const decisions = (given: Partial<DecisionsFile>): DecisionsFile => decisionsSchema.parse(given);
const HELD = { line: 9, text: '扫码看更多', verdict: 'furniture' as const, reason: '页面按钮' };
const JOINED = { line: 4, text: '一、总体要求', level: 0 };
const linesOf = (capture: string): { line: number; text: string }[] =>
  capture.split('\n').map((text, index) => ({ line: index + 1, text }));
const read = (capture: string, given: DecisionsFile): ReturnType<typeof readCapture> =>
  readCapture(Buffer.from(capture), 'x.txt', given);

describe('decisions of a person on a capture', () => {
  test.each([
    ['as it was', CAPTURE, [9]],
    ['with a line more above', `本站首页\n${CAPTURE}`, [10]],
    ['with other words on the line', CAPTURE.replace('扫码看更多内容', '（责任单位：市水利局）'), []],
    ['without the line', CAPTURE.replace('扫码看更多内容\n', ''), []],
    ['with the line twice, elsewhere', `扫码看更多\n扫码看更多\n${CAPTURE.replace('扫码', '点')}`, []],
  ])('hold for a capture %s on lines %#', (_, capture, lines) => {
    const settled = settleDecisions(decisions({ lines: [HELD] }), linesOf(capture));
    expect(settled.decisions.lines.map(({ line }) => line)).toEqual(lines);
    expect(settled.stale.length).toBe(1 - lines.length);
  });

  test('a heading is known by its words where marks were widened or its line runs on', () => {
    const wide = { line: 5, text: '坚持城乡统筹,分步实施', level: 2 };
    expect(settleDecisions(decisions({ headings: [wide] }), linesOf(CAPTURE)).stale).toEqual([]);
    const gone = settleDecisions(decisions({ headings: [wide] }), linesOf(CAPTURE.replace('城乡', '区域')));
    expect(gone.stale).toMatchObject([{ kind: 'headings', line: 5, now: '坚持区域统筹，' }]);
  });

  test('a decision moves with its heading, and never strikes another line that has its number now', () => {
    const ids = (capture: string): string[] =>
      read(capture, decisions({ headings: [JOINED] })).clauses.map(({ title }) => title);
    expect(ids(CAPTURE)).not.toContain('总体要求');
    expect(ids(`本站首页\n${CAPTURE}`)).not.toContain('总体要求');
    expect(ids(CAPTURE.replace('一、总体要求', '一、基本原则'))).toContain('基本原则');
  });

  test('a page that was saved on one line is decided block by block', () => {
    const page = `<html><body><h1>云溪市供水方案</h1><p>一、总体要求</p><p>坚持城乡统筹。</p><p>监督考核</p><p>纳入考核。</p><p>二、主要任务</p><p>（一）扩大供水。新建水厂3座。</p><p>扫码看更多内容</p></body></html>`;
    const readPage = (given: Partial<DecisionsFile>): ReturnType<typeof readCapture> =>
      readCapture(Buffer.from(page), 'x.html', decisions(given));
    const verdicts = readPage({ lines: [{ ...HELD, line: 1 }] }).account.filter(
      ({ verdict }) => verdict === 'furniture',
    );
    expect(verdicts.map(({ text }) => text)).toEqual(['扫码看更多内容']);
    const moved = readPage({
      headings: [
        { line: 1, text: '监督考核', level: 1 },
        { line: 1, text: '（一）扩大供水。新建水厂3座。', level: 0 },
      ],
    });
    expect(moved.warnings).toEqual([]);
    expect(moved.clauses.map(({ title, blocks }) => [title, blocks.map(blockText)])).toEqual([
      ['总体要求', ['坚持城乡统筹。']],
      ['监督考核', ['纳入考核。']],
      ['主要任务', ['（一）扩大供水。新建水厂3座。', '扫码看更多内容']],
    ]);
  });

  test('a paragraph made into a heading keeps its first sentence as such, and the rest as text', () => {
    const capture = CAPTURE.replace('新建水厂3座。', '加强领导。各地要抓好落实。');
    const line = { line: 8, text: '加强领导', level: 2 };
    const [last] = read(capture, decisions({ headings: [line], lines: [HELD] })).clauses.slice(-1);
    expect([last?.title, last?.level, last?.blocks.map(blockText)]).toEqual([
      '加强领导',
      2,
      ['各地要抓好落实。'],
    ]);
  });

  test('one whose line is gone is told by import and by check, with its place and what stands there now', () => {
    const capture = CAPTURE.replace('扫码看更多内容', '全面加强检查考核。');
    const reading = read(capture, decisions({ lines: [HELD] }));
    expect(reading.warnings.map(({ zh }) => zh).join('\n')).toContain('第 9 行从前有人判定过');
    const yaml = `lines:\n  - line: 9\n    text: 扫码看更多\n    verdict: furniture\n    reason: 页面按钮\n`;
    const file = { name: 'x.decisions.yaml', file: 'content/plans/x.decisions.yaml', text: yaml };
    const [problem] = checkDecisions(file, reading);
    expect(problem).toMatchObject({
      key: 'decision-stale',
      line: 2,
      values: { line: 9, now: '全面加强检查考核。' },
    });
    expect(checkDecisions(file, read(CAPTURE, decisions({ lines: [HELD] })))).toEqual([]);
  });
});
