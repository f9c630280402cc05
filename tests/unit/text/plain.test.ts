import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plain } from '../../../src/text/plain.ts';
import { REPRESENTATIVES, VARIANTS } from '../../../src/text/variants.ts';

/** The files whose words are compared with plain texts. */
const files = [
  ...globSync(
    'src/grammar/target/{achievement,comparator,duration,eligibility,period,promise,quantity,target,targetName,unit}.ts',
  ),
  ...globSync('src/import/paper/{propose,proposeTable,targets}.ts'),
];

test('every character of the cue words has its variants in the table', () => {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('');
  const words = new Set(code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(/\p{Script=Han}/gu));
  const representatives = Array.from(REPRESENTATIVES);
  const missing = Array.from(VARIANTS).filter((form, index) => {
    const simplified = representatives[index] ?? '';
    return words.has(simplified) && !words.has(form) && plain(form) === form;
  });
  expect(files.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test.each([
  ['達到９０％以上，', '达到90%以上,'],
  ['１—２個', '1-2个'],
  ['「達標」', '“达标”'],
  ['5∶3：2', '5:3:2'],
])('%s is read as %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});
