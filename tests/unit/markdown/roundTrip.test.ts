import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/readBody.ts';
import { writeBody } from '../../../src/markdown/writeBody.ts';
import type { Block, Clause } from '../../../src/plan/model.ts';

/** What Markdown would take for markup, and what stands in real papers, in any mixture. */
const piece = fc.oneof(
  fc.constantFrom(
    '~',
    '~~',
    '*',
    '**',
    '_',
    '__',
    '<',
    '<b>',
    '<!--',
    '#',
    '##',
    '1.',
    '2)',
    '-',
    '+',
    '>',
    '|',
    '||',
    '\\',
    '\\|',
    '`',
    '```',
    '---',
    '===',
    '[',
    ']',
    '[a](b)',
    '![',
    '&',
    '&amp;',
    '&#20;',
    '!',
    '$',
    '^',
    ':',
    '|-|',
    '    ',
    ' ',
    '　',
    '\u00a0',
    'www.gov.cn',
    'https://a_b.cn/x_y_',
    '（责任单位：市教育局）',
    '“双减”',
    '90%以上',
    '2020~2022',
    '3~6岁',
    '一、',
    '（一）',
    '第一条',
    '附件2',
    '。',
    '：',
    '；',
    '5:3:2',
    'a',
    '1',
    '教育',
  ),
  fc
    .string({ unit: 'binary', maxLength: 4 })
    .filter((text) => !/[\p{Cc}\p{Cs}\ufeff\u2028\u2029]/u.test(text)),
);
const line = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/\s+/g, (blanks) => blanks.replace(/[^\S ]/g, ' '))
      .trim(),
  )
  .filter((text) => text !== '');
const cell = fc.oneof(fc.constant(''), line);
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((text): Block => ({ kind: 'paragraph', text, line: 0 })),
  line.map((text): Block => ({ kind: 'notice', text, line: 0 })),
  fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc
      .tuple(row, fc.array(row, { maxLength: 3 }))
      .map(([header, rows]): Block => ({ kind: 'table', header, rows, line: 0 }));
  }),
);

function clause(blocks: Block[], more: Partial<Clause> = {}): Clause {
  return {
    id: 'preamble',
    path: [],
    label: '',
    title: '',
    titleStop: '',
    level: 0,
    parent: null,
    blocks,
    line: 0,
    ...more,
  };
}

const withoutLines = (blocks: readonly Block[]): Block[] => blocks.map((each) => ({ ...each, line: 0 }));

test('whatever text stands in paragraphs, notices and tables is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const markdown = writeBody([clause(blocks)]);
      const { clauses, problems } = readBody(markdown, 'x.md');
      expect(problems).toEqual([]);
      expect(clauses.flatMap((each) => withoutLines(each.blocks))).toEqual(blocks);
      expect(writeBody(clauses)).toBe(markdown);
    }),
    { numRuns: 1000 },
  );
});

test('whatever title stands in a heading is read back as it was written', () => {
  const title = line.map((text) => `办${text.replace(/[。：:；;]+$/, '')}学`);
  fc.assert(
    fc.property(
      title,
      fc.constantFrom('', '。', '：'),
      fc.constantFrom('一、', '（一）', '1.', '第一条', '附件2', '（1）', '①'),
      (words, titleStop, label) => {
        const markdown = writeBody([clause([], { id: '1', label, title: words, titleStop, level: 2 })]);
        const [read] = readBody(markdown, 'x.md').clauses;
        expect(read).toMatchObject({ label, title: words, titleStop, level: 2 });
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['two tildes', '到2020~2022年，3~6岁儿童'],
  ['four spaces', '办学    条件'],
  ['a list number', '1. 加强领导'],
  ['a heading sign', '# 加强领导'],
  ['bold next to Chinese', '**“双减”**政策'],
  ['markup', '<script>alert(1)</script>'],
  ['a quotation of a quotation', '> 引文'],
])('%s stays text', (_, text) => {
  const markdown = writeBody([clause([{ kind: 'paragraph', text, line: 0 }])]);
  expect(readBody(markdown, 'x.md').clauses[0]?.blocks).toEqual([{ kind: 'paragraph', text, line: 1 }]);
});
