import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralise, toCsv, toExcelCsv } from '../../../src/text/csv.ts';
import { parseCsv } from '../exports/parseCsv.ts';

test('what is written reads back, whatever stands in it', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const read = parseCsv(toCsv({ columns: ['a', 'b'], rows }));
      expect(read.slice(1)).toEqual(rows.map((row) => row.map(neutralise)));
    }),
    { seed: 20_221_228, numRuns: 300 },
  );
});

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])(
  '%s is words, not a formula',
  (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  },
);

test.each(['=', '>=', '≥ 90%', '2-1-3', ''])('%s stays as it is', (text) =>
  expect(neutralise(text)).toBe(text),
);

test('figures are figures, nothing is nothing', () => {
  expect(toCsv({ columns: ['a', 'b', 'c'], rows: [[-1.5, true, null]] })).toBe('a,b,c\r\n-1.5,true,\r\n');
});

test('the file for Excel begins with a byte-order mark and is otherwise the same', () => {
  const sheet = { columns: ['名称'], rows: [['学位']] };
  expect([...Buffer.from(toExcelCsv(sheet)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(toExcelCsv(sheet).slice(1)).toBe(toCsv(sheet));
});
