import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoverOutput } from '../../../src/cli/recoverOutput.ts';
import { finishWriting, writeFiles } from '../../../src/import/content/writeFiles.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'celan-killed-'));
/** No process has this number. */
const DEAD = 4_194_305;

test('an import killed between two renames is finished by the next command', () => {
  const content = folder();
  writeFileSync(join(content, 'a.md'), 'new a');
  writeFileSync(join(content, 'b.md'), 'old b');
  writeFileSync(join(content, 'b.md.importing'), 'new b');
  writeFileSync(join(content, '.importing.json'), JSON.stringify(['a.md', 'b.md', '../outside.md']));
  finishWriting(content);
  expect(readdirSync(content).sort()).toEqual(['a.md', 'b.md']);
  expect(readFileSync(join(content, 'b.md'), 'utf8')).toBe('new b');
});

test('a whole import leaves nothing but its files', () => {
  const content = folder();
  writeFiles([{ path: join(content, 'plans', 'a.md'), text: 'a' }], content);
  expect(readdirSync(content)).toEqual(['plans']);
  expect(readdirSync(join(content, 'plans'))).toEqual(['a.md']);
});

test('a build killed between its renames gives the portal of before back', () => {
  const root = folder();
  const out = join(root, 'dist');
  for (const name of [`dist-previous-${DEAD}`, `dist-next-${DEAD}`, `dist-next-${process.pid}`])
    mkdirSync(join(root, name));
  writeFileSync(join(root, `dist-previous-${DEAD}`, 'index.html'), 'before');
  recoverOutput(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
  expect(readdirSync(root).sort()).toEqual(['dist', `dist-next-${process.pid}`]);
});
