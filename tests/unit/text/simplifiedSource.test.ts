import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

/** Characters of code, comments left out, that readers of folded text never see. */
const traditionalIn = (code: string): string[] =>
  [...code.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, '')].filter(
    (character) => /\p{Script=Han}/u.test(character) && fold(character) !== character,
  );

/** Radicals that fonts of PDF files print in the place of characters, each beside its character. */
const RADICALS = 'src/import/capture/pages.ts';

test('grammar and import hold Simplified words only: they read folded text', () => {
  expect(traditionalIn('/** 單位 */ const WORD = /县|縣/u; // 縣')).toEqual(['縣']);
  const files = globSync('src/{grammar,import}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .filter((file) => file !== RADICALS)
    .map((file) => [file, traditionalIn(readFileSync(file, 'utf8')).join('')])
    .filter(([, characters]) => characters !== '');
  expect(found).toEqual([]);
});
