import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { searchFold as fold } from '../../../src/text/searchFold.ts';
import { isNameOf } from '../../../src/search/bodies.ts';
import { excerpt, splitAt, type Piece } from '../../../src/search/excerpt.ts';
import { marksOf, toKey } from '../../../src/search/key.ts';
import { nearest } from '../../../src/search/nearest.ts';
import { createNear } from '../../../src/search/nearWords.ts';
import { readPinyin } from '../../../src/search/pinyin.ts';

const textOf = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

describe('marks', () => {
  test('stand on the characters of the text as shown, across its spaces and line ends', () => {
    const text = '到 2022 年底，\n學前教育';
    const marks = marksOf([fold('2022年'), fold('教育')], toKey(text, fold));
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['2022 年', '教育']);
  });

  test('that touch or overlap are one', () => {
    expect(marksOf(['教育局', '育局长'], toKey('市教育局长', fold))).toEqual([[1, 5]]);
    expect(marksOf(['aa'], toKey('aaa', fold))).toEqual([[0, 3]]);
  });

  test('a text split at its marks is the same text', () => {
    const chars = fc.array(fc.constantFrom('教', '育', '局', ' ', '\n', '2', '𠮷'), { maxLength: 60 });
    fc.assert(
      fc.property(chars, chars, (text, word) => {
        const whole = text.join('');
        const words = [word.join('').replace(/\s/g, '')].filter(Boolean);
        expect(textOf(splitAt(whole, marksOf(words, toKey(whole, fold))))).toBe(whole);
      }),
    );
  });
});

describe('excerpts', () => {
  const long = `${'前'.repeat(300)}教育局${'后'.repeat(300)}`;

  test('show the first mark with something round it', () => {
    const pieces = excerpt(long, [[300, 303]]);
    expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: '教育局', marked: true }]);
    expect(pieces[0]).toEqual({ text: '…', marked: false });
    expect(pieces.at(-1)).toEqual({ text: '…', marked: false });
    expect(textOf(pieces).length).toBeLessThan(130);
  });

  test('of a short text are the text', () => {
    expect(excerpt('市教育局', [[1, 4]]).map(({ text }) => text)).toEqual(['市', '教育局']);
  });

  test('do not cut a character in half', () => {
    const cut = textOf(excerpt('𠮷'.repeat(400), [[401, 402]]).filter(({ marked }) => !marked));
    expect(cut).toContain('𠮷'.repeat(10));
    expect(excerpt(`a${'𠮷'.repeat(400)}`, [[501, 503]]).every(({ text }) => text.isWellFormed())).toBe(true);
  });
});

test.each([
  ['人社局', '人力资源和社会保障局'],
  ['人社局', '晋江市人力资源和社会保障局'],
  ['教育局', '晋江市教育局'],
  ['住建局', '住房和城乡建设局'],
  ['市场监管局', '市场监督管理局'],
])('%s may mean %s', (word, name) => {
  expect(isNameOf(word, name)).toBe(true);
});

test.each([
  ['人社局', '教育局'],
  ['局', '教育局'],
  ['教局', '教育局'],
  ['财政局', '财政部'],
])('%s does not mean %s', (word, name) => {
  expect(isNameOf(word, name)).toBe(false);
});

describe('pinyin', () => {
  const spells = readPinyin('chang长 ju局 jiao教 yu育 zhang长');

  test.each(['jiaoyuju', 'jyj', 'jiaoyj', 'yuju', 'juzhang', 'juchang'])('%s', (letters) => {
    expect(spells(letters, '市教育局长')).toBe(true);
  });

  test.each(['jiaoju', 'jyx', 'shi', 'jyjcx'])('%s does not spell it', (letters) => {
    expect(spells(letters, '市教育局长')).toBe(false);
  });
});

describe('a word that no text contains', () => {
  const pinyin = readPinyin(
    'du独度 gu孤 zheng症证政 cai财 ju局 jin近进 shi视市 hua化话 tuan团 ji集 ban办 xue学 xiao校 che测车',
  );
  const near = createNear(
    ['孤独症儿童，市财政局', '推进市级近视防控', '集团化办学', '家长委员会', '学校测量'],
    pinyin,
  );

  test.each([
    ['孤度症', '孤独症'],
    ['财证局', '财政局'],
    ['进视', '近视'],
    ['集团话办学', '集团化办学'],
    ['家委会', '家长委员会'],
    ['jinshi', '近视'],
    ['jituanhua', '集团化'],
  ])('%s was meant for %s', (word, meant) => {
    expect(near(word)).toBe(meant);
  });

  test.each(['校车', '孤儿', '家庭', '局', '2022', '集团公司', 'shijin', 'jinsh'])(
    '%s was meant for nothing here',
    (word) => {
      expect(near(word)).toBeUndefined();
    },
  );
});

test.each([
  ['教育经废', '落实教育经费保障', '教育经费'],
  ['教育费', '落实教育经费保障', '教育经费'],
  ['教的育局', '市教育局', '教育局'],
])('nearest to %s in %s is %s', (word, text, expected) => {
  expect(nearest(word, [[text, text]])).toBe(expected);
});

test('nothing is near to what is quite different', () => {
  const text = '落实教育经费保障';
  expect(['航天发射', '教育提升'].map((word) => nearest(word, [[text, text]]))).toEqual([null, null]);
});
