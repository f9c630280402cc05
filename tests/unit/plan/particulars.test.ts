import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTICULAR_KEYS, PARTICULARS } from '../../../src/plan/particulars.ts';
import { frontmatterSchema } from '../../../src/schema/frontmatter.ts';

// Whoever treats a particular in a way of its own names it; whoever needs them all asks the table.
test('nothing but the table lists them all again', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const named = (file: string): number => {
    const code = readFileSync(file, 'utf8');
    return PARTICULAR_KEYS.filter((key) => new RegExp(`\\b${key}\\b`).test(code)).length;
  };
  // Captures name nine of them by labels; import finds all but one by rules of their own.
  const known = ['src/grammar/paper/label.ts', 'src/import/paper/metadata.ts', 'src/plan/particulars.ts'];
  expect(files.filter((file) => named(file) > 8).sort()).toEqual(known);
});

test('front matter has every particular, in the order of the table', () => {
  expect(Object.keys(frontmatterSchema.shape).slice(0, PARTICULAR_KEYS.length)).toEqual(PARTICULAR_KEYS);
});

test.each(PARTICULAR_KEYS)('%s has a name in both scripts', (key) => {
  const { names } = PARTICULARS[key];
  expect(names['zh-Hans']).toMatch(/^\p{Script=Han}+$/u);
  expect(names['zh-Hant']).toMatch(/^\p{Script=Han}+$/u);
});
