import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTICULAR_KEYS, PARTICULARS } from '../../../src/plan/particulars.ts';
import { frontmatterSchema } from '../../../src/schema/frontmatter.ts';

// The third of them is the interface of `inspect`, whose seven particulars other programs rely on.
test('a particular that no page treats in a way of its own is listed in three files', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const naming = files.filter((file) => /\bindexNumber\b/.test(readFileSync(file, 'utf8')));
  expect(naming.sort()).toEqual([
    'src/cli/inspect.ts',
    'src/grammar/paper/label.ts',
    'src/plan/particulars.ts',
  ]);
});

test('front matter has every particular, in the order of the table', () => {
  expect(Object.keys(frontmatterSchema.shape).slice(0, PARTICULAR_KEYS.length)).toEqual(PARTICULAR_KEYS);
});

test.each(PARTICULAR_KEYS)('%s has a name in both scripts', (key) => {
  const { names } = PARTICULARS[key];
  expect(names['zh-Hans']).toMatch(/^\p{Script=Han}+$/u);
  expect(names['zh-Hant']).toMatch(/^\p{Script=Han}+$/u);
});
