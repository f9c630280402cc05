import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { dropLeft, keepSpare, takeSpare } from '../../../src/cli/spareFolder.ts';

const inNewFolder = (...names: string[]): string => join(mkdtempSync(join(tmpdir(), 'celan-')), ...names);

test('a build begins with the portal that was replaced, and drops what it no longer has', () => {
  const [spare, next, portal] = ['spare', 'next', 'portal'].map((name) => inNewFolder(name)) as [
    string,
    string,
    string,
  ];
  expect([...takeSpare(spare, portal)]).toEqual([]);
  mkdirSync(join(portal, 'plans/old'), { recursive: true });
  writeFileSync(join(portal, 'index.html'), 'home');
  writeFileSync(join(portal, 'plans/old/index.html'), 'old');
  symlinkSync(tmpdir(), join(portal, 'away'));
  keepSpare(portal, spare);
  expect(existsSync(portal)).toBe(false);

  const left = takeSpare(spare, next);
  expect([...left].sort()).toEqual(['index.html', 'plans/old/index.html']);
  dropLeft(next, left, (path) => path === 'index.html');
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('home');
  expect(existsSync(join(next, 'plans')) || existsSync(join(next, 'away'))).toBe(false);
});

test('where no spare folder is kept, what is replaced is deleted', () => {
  const [next, portal] = [inNewFolder('next'), inNewFolder('portal')];
  expect(takeSpare(null, next).size).toBe(0);
  mkdirSync(portal);
  keepSpare(portal, null);
  expect(existsSync(portal)).toBe(false);
});
