import { expect, test } from 'vitest';
import { fill, words } from '../../../src/i18n/words.ts';

type Tree = { [key: string]: Tree } | string | string[];

/** Every phrase with the way to it: `home.lead`. */
function phrasesOf(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => phrasesOf(branch, `${path}.${key}`));
}

const placesOf = (phrase: string): string[] => (phrase.match(/\{\w+\}/g) ?? []).sort();
const hans = phrasesOf(words('zh-Hans'));
const hant = new Map(phrasesOf(words('zh-Hant')));

test('both editions have the same phrases, in the same order', () => {
  expect([...hant.keys()]).toEqual(hans.map(([path]) => path));
});

test.each(hans)('%s has the same places to fill in both editions', (path, phrase) => {
  expect(placesOf(hant.get(path) ?? '')).toEqual(placesOf(phrase));
});

test('quotation marks follow the edition', () => {
  expect(hans.filter(([, phrase]) => /[「」『』]/.test(phrase))).toEqual([]);
  expect([...hant].filter(([, phrase]) => /[“”‘’]/.test(phrase))).toEqual([]);
});

test('a phrase is filled, and a place without a value is left to be seen', () => {
  expect(fill('{count} 份，{tasks} 项', { count: 2 })).toBe('2 份，{tasks} 项');
});
