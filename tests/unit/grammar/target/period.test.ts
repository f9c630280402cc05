import { expect, test } from 'vitest';
import { findPeriods, parsePeriod } from '../../../../src/grammar/target/period.ts';

test.each([
  ['到2025年', 'by', '2025'],
  ['2020年底', 'in', '2020-12'],
  ['2020年底前', 'by', '2020-12'],
  ['2021年6月底前', 'by', '2021-06'],
  ['2026年6月5日', 'in', '2026-06-05'],
  ['于2012年10月底前', 'by', '2012-10'],
  ['2023年起', 'from', '2023'],
  ['從２０２３年開始', 'from', '2023'],
  ['二〇二五年', 'in', '2025'],
  ['2021—2025年', 'by', '2025'],
  ['每年', 'every', null],
  ['每學年', 'every', null],
  ['5年内', 'within', null],
  ['“十四五”期間', 'within', null],
  ['近年来', 'past', null],
  ['比2020年', 'past', '2020'],
])('%s binds by %s, date %s', (words, relation, date) => {
  expect(parsePeriod(words)).toMatchObject({ relation, date });
});

test.each(['2021年版', '5年级', '全年级', '第47次', '《2025年工作要点》', '〔2022〕45号'])(
  '%s states no time',
  (words) => {
    expect(parsePeriod(words)).toBeUndefined();
  },
);

test('a list of years keeps each', () => {
  expect(parsePeriod('到2023年、2025年')).toMatchObject({ year: 2025, years: [2023, 2025] });
});

test('the five-year plans have an end', () => {
  expect(findPeriods('“十三五”期间和“十四五”时期').map(({ until }) => until)).toEqual([2020, 2025]);
});
