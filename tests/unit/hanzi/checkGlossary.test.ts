import { expect, test } from 'vitest';
import { checkGlossary } from '../../../src/hanzi/checkGlossary.ts';
import { readGlossary } from '../../../src/hanzi/glossary.ts';
import { glossary } from './hanzi.ts';

const idleLines = (tsv: string) => checkGlossary(readGlossary(tsv, 'g.tsv'), 'g.tsv').map(({ line }) => line);

test('no line of the project’s glossary is idle', () => {
  expect(checkGlossary(glossary, 'content/glossary.tsv')).toEqual([]);
});

test(
  'a line that changes nothing is reported, one that guards against another is not',
  { timeout: 60_000 },
  () => {
    expect(
      idleLines('不准\t不准\t\tfix\n看不准\t看不準\t\tfix\n教育\t教育\t\tfix\n晋江\t晉江\t\tname\n'),
    ).toEqual([1, 3, 4]);
  },
);

test('a variant is idle when no dictionary writes the character', () => {
  expect(idleLines('佈\t布\t\tvariant\n☃\t★\t\tvariant\n')).toEqual([2]);
});

test('a line that only the way back needs is not idle', () => {
  expect(idleLines('卓著\t卓著\t\tfix\n')).toEqual([]);
});
