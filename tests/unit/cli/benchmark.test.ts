import { expect, test } from 'vitest';

import { formatFigure, formatTable } from '../../../src/cli/benchmark.ts';

test('rows become a Markdown table with figures to the right', () => {
  expect(formatTable([{ what: 'convert', seconds: 0.0123456 }])).toBe(
    '| what | seconds |\n| --- | ---: |\n| convert | 0.0123 |',
  );
});

test('figures have three significant digits, whole numbers all of theirs', () => {
  expect([123456, 1234.5, 99.96, 0.00012345].map(formatFigure)).toEqual([
    '123456',
    '1235',
    '100',
    '0.000123',
  ]);
});
