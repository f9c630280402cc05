import { expect, test } from 'vitest';
import { putOnce } from '../../../../src/site/units/madeFile.ts';

test('two pages or files of one address stop the build', () => {
  const files = new Map<string, string>();
  putOnce(files, 'charts/all-percent.svg', 'one');
  expect(() => putOnce(files, 'charts/all-percent.svg', 'other')).toThrow(
    'charts/all-percent.svg: two pages',
  );
  expect(files.get('charts/all-percent.svg')).toBe('one');
});
