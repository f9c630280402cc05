import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openReading } from '../../../../src/site/units/readingStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-'));

test('what was made of the same parts by the same code is given again, all else is made', () => {
  let made = 0;
  const ask = (code: string, parts: unknown): unknown =>
    openReading(folder, code).recall(parts, () => ({ made: ++made, left: undefined }));
  expect(ask('a', ['text', 1])).toEqual({ made: 1 });
  expect(ask('a', ['text', 1])).toEqual({ made: 1 });
  expect(ask('a', ['text', 2])).toEqual({ made: 2 });
  expect(ask('b', ['text', 1])).toEqual({ made: 3 });
});

test('what could not be read is asked for again, what is broken is made again, what nobody asks for goes', () => {
  const store = openReading(folder, 'c');
  expect(['none', 'b'].map((parts) => store.has(parts))).toEqual([false, false]);
  expect(store.recall('none', () => undefined)).toBeUndefined();
  expect(store.recall('none', () => 1)).toBe(1);
  expect(['none', 'b'].map((parts) => store.has(parts))).toEqual([true, false]);
  store.clean();
  const [file = ''] = readdirSync(folder);
  expect(readdirSync(folder)).toEqual([file]);
  writeFileSync(join(folder, file), '{');
  expect(store.recall('none', () => 2)).toBe(2);
});
