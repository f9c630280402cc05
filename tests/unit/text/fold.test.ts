import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold, cutFoldTable, fold, fullFoldTable, toFoldTable } from '../../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Traditional, Taiwan and Hong Kong forms', ['晋江卫健局', '晉江衛健局', '晉江衞健局']],
    ['words that a plain map misses', ['着力借助', '著力藉助', '着力藉助']],
    ['forms of Simplified that split', ['撤并发展制度里', '撤併發展製度裡', '撤並髮展制度裏']],
    ['full width and case', ['1+N教学联盟', '１＋ｎ教學聯盟']],
    ['document numbers', ['晋政办〔2022〕45号', '晉政辦[2022]45號', '晋政办［2022］45号']],
    ['quotation marks of both editions', ['“三教”改革', '「三教」改革', '"三教"改革']],
    ['dashes', ['3—6岁', '3－6歲', '3-6岁']],
  ])('makes one of %s', (_, spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(fold('座位')).not.toBe(fold('坐位'));
    expect(fold('呆')).not.toBe(fold('待'));
    expect(fold('公里')).not.toBe(fold('公哩'));
  });

  it('keeps the length of every text, folds once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  it(
    'folds every unit of the basic plane, lone surrogates too, to one unit once for all',
    { timeout: 60_000 },
    () => {
      const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
      const folded = units.map(fold);
      expect(folded.filter((unit) => unit.length !== 1)).toEqual([]);
      expect(folded.map(fold)).toEqual(folded);
    },
  );
});

describe('cutFoldTable', () => {
  it('finds what the whole table finds in the text it was cut for', () => {
    const index = '深入推进校园足球普及，发展着力制度';
    const cut = cutFoldTable(index);
    const small = createFold(toFoldTable(cut));
    expect(cut.from.length).toBeLessThan(60);
    for (const [variant, representative] of fullFoldTable()) {
      expect(small(index).includes(small(variant))).toBe(fold(index).includes(representative));
    }
  });
});
