import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { Problem } from '../../../src/plan/problem.ts';
import { readSynonymFile } from '../../../src/portal/readSynonymFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-synonyms-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('lines that are no pair, and words given twice, are told with their line', () => {
  writeFileSync(join(folder, 'synonyms.tsv'), '# 说明\n老师\t教师\n孩子 子女\n老师\t教员\n');
  const problems: Problem[] = [];
  readSynonymFile(folder, problems);
  expect(problems.map(({ key, line }) => [key, line])).toEqual([
    ['synonym-line', 3],
    ['synonym-twice', 4],
  ]);
});

test('a portal without the file has none', () => {
  expect(readSynonymFile(join(folder, 'none'), [])).toBe('');
});
