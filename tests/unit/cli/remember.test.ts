import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { remember } from '../../../src/cli/remember.ts';

test('work is done once a key, and again when what was kept cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const file = join(folder, 'cache', 'glossary.json');
  let done = 0;
  const ask = (key: string): number => remember(file, key, () => ++done);
  expect([ask('a'), ask('a'), ask('b'), ask('b'), ask('a')]).toEqual([1, 1, 2, 2, 3]);
  writeFileSync(file, '{"key":"a"');
  expect(ask('a')).toBe(4);
  expect(readdirSync(join(folder, 'cache'))).toEqual(['glossary.json']);
});
