import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';
import { describe, expect, it, test } from 'vitest';
import { convertLines, explainLines } from '../../../src/hanzi/convertLines.ts';
import { createHanzi } from '../../../src/hanzi/createHanzi.ts';
import { readOpenccSteps } from '../../../src/hanzi/openccTables.ts';
import { findWordEdges } from '../../../src/hanzi/wordEdges.ts';
import { hanzi, readPhrases } from './hanzi.ts';

const plainly = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });

test('word edges are those of the ICU inside Node: another ICU may need a look at every golden text', () => {
  expect(process.versions.icu).toBeDefined();
  expect([...findWordEdges('促进学生发展')]).toEqual([1, 0, 1, 0, 1, 0, 1]);
});

test('of the phrases that dictionaries get wrong all but one come out right', () => {
  const wrong = readPhrases('phrases-2.tsv').filter(
    ([simplified, traditional]) => hanzi.to('zh-Hant', simplified) !== traditional,
  );
  // The other list wants 行政複議, and a paper should write one of them.
  expect(wrong.map(([simplified]) => simplified)).toEqual(['行政复议决定书']);
});

describe.each(['phrases.tsv', 'administration.tsv'])('%s', (file) => {
  const phrases = readPhrases(file);

  test.each(phrases)('%s → %s and back', (simplified, traditional) => {
    expect(convertLines(simplified, 'zh-Hant', hanzi)).toBe(traditional);
    expect(hanzi.toHans(traditional)).toBe(simplified);
  });

  it('comes out the same as one text', () => {
    const text = phrases.map(([simplified]) => simplified).join('\n');
    expect(convertLines(text, 'zh-Hant', hanzi).split('\n')).toEqual(phrases.map(([, each]) => each));
  });
});

test('plain OpenCC gets 23 of the given phrases wrong once 布 is settled', () => {
  const wrong = readPhrases('phrases.tsv').filter(
    ([simplified, traditional]) => plainly(simplified).replaceAll('佈', '布') !== traditional,
  );
  expect(wrong.length).toBeGreaterThanOrEqual(15);
});

// opencc-js ships no test cases and documents none for s2tw, so its own dictionary is the test: every phrase of it, by
// itself, is a case.
describe('against OpenCC', () => {
  // In one text, since a sentence a line is what the converter sees anyway, and 50,000 calls take long.
  const phrases = readOpenccSteps('s2tw')[0].map(([from]) => from);
  const compare = (ours: string, theirs: string) => {
    const [one, other] = [ours.split('\n'), theirs.split('\n')];
    return phrases.filter((_, index) => one[index] !== other[index]);
  };

  it(
    'writes most phrases of its dictionary as it does: people contradict fewer than one in twenty',
    { timeout: 60_000 },
    () => {
      const deviating = compare(
        createHanzi([]).to('zh-Hant', phrases.join('\n')),
        plainly(phrases.join('\n')),
      );
      expect(deviating.length).toBeLessThan(phrases.length / 20);
    },
  );

  it('never changes the number of characters', () => {
    const text = phrases.join('\n');
    expect(hanzi.to('zh-Hant', text).replace(/[^\n]/gu, '_')).toBe(text.replace(/[^\n]/gu, '_'));
  });

  it.each([
    ['促进学生发展', '学生|发展, not 生发'],
    ['有关系统', '有关|系统, not 关系'],
    ['政府干预', '政府|干预, not 府干'],
    ['国家具备条件', '国家|具备, not 家具'],
    ['参与制造', '参与|制造, not 参与制'],
  ])('differs at %s because of %s', (text) => {
    const decisions = createHanzi([]).explain('zh-Hant', text);
    expect(decisions.map(({ rule }) => rule)).toEqual(['words']);
    expect(decisions[0]?.plain).not.toBe(decisions[0]?.traditional);
  });
});

test('decisions name place, word and reason', () => {
  expect(explainLines('优化布局\n撤、并、建,促进学生发展', 'zh-Hant', hanzi)).toEqual([
    expect.objectContaining({ line: 1, column: 3, plain: '佈局', traditional: '布局', rule: 'variant' }),
    expect.objectContaining({ line: 2, column: 3, plain: '並', traditional: '併', rule: 'fix' }),
    expect.objectContaining({ line: 2, column: 11, plain: '髮展', rule: 'words', why: '生发→生髮' }),
  ]);
});
