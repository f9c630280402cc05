import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../src/import/capture/pages.ts';
import type { Glyphs, Rule } from '../../../src/import/capture/printedPage.ts';

const piece = (text: string, x: number, y: number): Glyphs => ({
  text,
  x,
  y,
  width: text.length * 12,
  size: 12,
});
const level = (y: number, x1 = 60, x2 = 460): Rule => ({ x1, x2, y1: y, y2: y + 0.5 });
const upright = (x: number, y1 = 100, y2 = 220): Rule => ({ x1: x, x2: x + 0.5, y1, y2 });

/** A table of three columns whose first one is merged over both rows, its text in the middle. */
const RULES: Rule[] = [
  level(100),
  level(140),
  level(180, 160, 460),
  level(220),
  ...[60, 160, 300, 460].map((x) => upright(x)),
];

describe('a table whose cells are drawn', () => {
  const page = {
    rules: RULES,
    glyphs: [
      piece('一、任务', 60, 80),
      piece('类别', 70, 125),
      piece('任务', 170, 125),
      piece('单位', 310, 125),
      piece('供水', 70, 185),
      piece('新建管网', 170, 155),
      piece('120公里', 170, 170),
      piece('市水利局', 310, 165),
      piece('改造水厂', 170, 205),
      piece('市住建局', 310, 205),
      piece('二、保障', 60, 250),
    ],
  };
  const blocks = toBlocks([page]);

  test('is read cell by cell, merged cells in every row, broken lines joined', () =>
    expect(blocks.map(({ table, text }) => table ?? text)).toEqual([
      '一、任务',
      [
        ['类别', '任务', '单位'],
        ['供水', '新建管网120公里', '市水利局'],
        ['供水', '改造水厂', '市住建局'],
      ],
      '二、保障',
    ]));

  test('a frame round one text is no table', () => {
    const rules = [level(100), level(220), upright(60), upright(460)];
    const framed = toBlocks([
      { rules, glyphs: [piece('专栏1 重点工程', 70, 130), piece('新建水厂2座。', 70, 150)] },
    ]);
    expect(framed.every(({ table }) => table === null)).toBe(true);
  });
});

test('a number and its heading with a wide blank between are no cells', () => {
  const glyphs = ['第一章', '第二章'].flatMap((number, at) => [
    piece(number, 60, 100 + at * 20),
    piece(at === 0 ? '总则' : '职责', 60 + 48, 100 + at * 20),
  ]);
  expect(toBlocks([{ glyphs, rules: [] }]).map(({ text }) => text)).toEqual(['第一章 总则', '第二章 职责']);
});
