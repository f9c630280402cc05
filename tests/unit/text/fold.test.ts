import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { createSearchFold, cutFoldPairs, searchFold } from '../../../src/text/searchFold.ts';
import { VARIANTS } from '../../../src/text/variants.ts';

describe('fold', () => {
  test.each([
    ['達到９０％以上，', '达到90%以上,'],
    ['１—２個', '1-2个'],
    ['「達標」', '“达标”'],
    ['5∶3：2', '5:3:2'],
    ['（縣交通局牽頭抓總，各鎮配合推進）', '(县交通局牵头抓总,各镇配合推进)'],
    ['責任単位：県交通局', '责任单位:县交通局'],
    ['⽅案〔2022〕﹝3﹞', '方案〔2022〕〔3〕'],
    ['Ａ類', 'A类'],
    ['覆蓋率，着力', '覆盖率,着力'],
  ])('%s is read as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('searchFold', () => {
  it.each([
    ['Traditional, Taiwan and Hong Kong forms', ['晋江卫健局', '晉江衛健局', '晉江衞健局']],
    ['words that a plain map misses', ['着力借助', '著力藉助', '着力藉助']],
    ['forms of Simplified that split', ['撤并发展制度里', '撤併發展製度裡', '撤並髮展制度裏']],
    ['full width and case', ['1+N教学联盟', '１＋ｎ教學聯盟']],
    ['document numbers', ['晋政办〔2022〕45号', '晉政辦[2022]45號', '晋政办［2022］45号']],
    ['quotation marks of both editions', ['“三教”改革', '「三教」改革', '"三教"改革']],
    ['dashes', ['3—6岁', '3－6歲', '3-6岁']],
  ])('makes one of %s', (_, spellings) => {
    expect(new Set(spellings.map(searchFold)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(searchFold('座位')).not.toBe(searchFold('坐位'));
    expect(searchFold('呆')).not.toBe(searchFold('待'));
    expect(searchFold('公里')).not.toBe(searchFold('公哩'));
  });
});

describe.each([
  ['fold', fold],
  ['searchFold', searchFold],
])('%s', (_, folded) => {
  it('keeps the length of every text, folds once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(text)).toHaveLength(text.length);
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it('makes of every unit of the basic plane, lone surrogates too, one unit once for all', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const once = units.map(folded);
    expect(once.filter((unit) => unit.length !== 1)).toEqual([]);
    expect(once.map(folded)).toEqual(once);
  });
});

describe('cutFoldPairs', () => {
  it('finds what the whole table finds in the text it was cut for', () => {
    const index = '深入推进校园足球普及，发展着力制度';
    const cut = cutFoldPairs(index);
    const small = createSearchFold(cut);
    expect(cut.from.length).toBeLessThan(60);
    for (const variant of VARIANTS)
      expect(small(index).includes(small(variant))).toBe(searchFold(index).includes(searchFold(variant)));
  });
});
