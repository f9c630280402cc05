import { expect, test } from 'vitest';
import { drawKey } from '../../../src/charts/drawComparison.ts';

test('twenty-eight plans have marks of their own, the first seven by shape alone', () => {
  const marks = Array.from({ length: 28 }, (_, series) => drawKey(series));
  expect(new Set(marks).size).toBe(28);
  const shapes = marks.slice(0, 7).map((mark) => / d="([^"]+)"/.exec(mark)?.[1]);
  expect(new Set(shapes).size).toBe(7);
});
