import { expect, test } from 'vitest';
import { parseEnumerator, parseEnumerators } from '../../../../src/grammar/paper/enumerator.ts';
import { parseNumeral } from '../../../../src/text/numerals.ts';

test.each([
  ['第一章　总则', 'chapter', '第一章', 1, '总则'],
  ['第十二节 组织实施', 'section', '第十二节', 12, '组织实施'],
  ['第二十条 本办法由县政府解释。', 'article', '第二十条', 20, '本办法由县政府解释。'],
  ['第三部分 重点任务', 'part', '第三部分', 3, '重点任务'],
  ['一、总体要求', 'han', '一', 1, '总体要求'],
  ['一、2023年工作回顾', 'han', '一', 1, '2023年工作回顾'],
  ['十一．保障措施', 'han', '十一', 11, '保障措施'],
  ['（二十）加强监管。', 'hanBracket', '（二十）', 20, '加强监管。'],
  ['(三)加強監管', 'hanBracket', '(三)', 3, '加強監管'],
  ['（ 四 ）加强监管', 'hanBracket', '（四）', 4, '加强监管'],
  ['四）加强监管', 'hanBracket', '四）', 4, '加强监管'],
  ['1.2.目的', 'decimal', '1.2', 2, '目的'],
  ['１２．扩大供给', 'figure', '１２', 12, '扩大供给'],
  ['3、扩大供给', 'figure', '3', 3, '扩大供给'],
  ['（5）扩大供给', 'figureBracket', '（5）', 5, '扩大供给'],
  ['6）扩大供给', 'figureHalf', '6', 6, '扩大供给'],
  ['⑦扩大供给', 'circled', '⑦', 7, '扩大供给'],
  ['附件2：任务清单', 'annex', '附件2', 2, '任务清单'],
])('%s', (line, kind, number, value, rest) => {
  expect(parseEnumerator(line)).toMatchObject({ kind, number, value, rest });
});

test.each([
  '2025年要完成',
  '一是加强领导',
  '二是落实责任',
  '三分之一以上',
  '100%覆盖',
  '第一时间上报',
  '第一，加强领导',
  '百日行动',
  '（联系人：某某）',
  '附近居民',
  '十四五规划',
])('%s begins with no number of a clause', (line) => {
  expect(parseEnumerators(line)).toEqual([]);
});

test('a decimal is offered both as such and as a figure before a number', () => {
  expect(parseEnumerators('1.80周岁以上').map(({ kind, number }) => [kind, number])).toEqual([
    ['decimal', '1.80'],
    ['figure', '1'],
  ]);
  expect(parseEnumerators('11.121人才项目').map(({ number }) => number)).toEqual(['11']);
  expect(parseEnumerators('3.2018年要完成').map(({ number }) => number)).toEqual(['3']);
});

test.each([
  ['一', 1],
  ['十', 10],
  ['二十一', 21],
  ['一百一十二', 112],
  ['二〇一九', 2019],
  ['两', 2],
  ['三千五百', 3500],
  ['一万二千', 12000],
  ['１２', 12],
  ['甲', undefined],
  ['', undefined],
])('numeral %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});
