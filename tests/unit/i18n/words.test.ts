import { describe, expect, test } from 'vitest';
import { EDITION_CODES, ROOT_EDITION } from '../../../src/plan/editions.ts';
import { fill, words } from '../../../src/i18n/words.ts';

type Tree = { [key: string]: Tree } | string | string[];

/** Every phrase with the way to it: `home.lead`. */
function phrasesOf(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => phrasesOf(branch, `${path}.${key}`));
}

const placesOf = (phrase: string): string[] => (phrase.match(/\{\w+\}/g) ?? []).sort();
const hans = phrasesOf(words('zh-Hans'));
const others = EDITION_CODES.filter((edition) => edition !== ROOT_EDITION);

describe.each(others)('%s', (edition) => {
  const phrases = new Map(phrasesOf(words(edition)));

  test('has the same phrases, in the same order', () => {
    expect([...phrases.keys()]).toEqual(hans.map(([path]) => path));
  });

  test.each(hans)('%s has the same places to fill', (path, phrase) => {
    expect(placesOf(phrases.get(path) ?? '')).toEqual(placesOf(phrase));
  });

  test('quotation marks are those of the script', () => {
    expect([...phrases].filter(([, phrase]) => /[“”‘’]/.test(phrase))).toEqual([]);
  });
});

test('Hong Kong has its own words where they differ, and none of Taiwan’s forms', () => {
  const phrases = phrasesOf(words('zh-Hant-HK'));
  expect(phrases.filter(([, phrase]) => /網路|資訊|品質|公分|[裡衛群]/u.test(phrase))).toEqual([]);
  expect(words('zh-Hant-HK').responsibilitiesPage.byBody).toBe('按單位');
});

test('quotation marks of Simplified are its own', () => {
  expect(hans.filter(([, phrase]) => /[「」『』]/.test(phrase))).toEqual([]);
});

test('a phrase is filled, and a place without a value is left to be seen', () => {
  expect(fill('{count} 份，{tasks} 项', { count: 2 })).toBe('2 份，{tasks} 项');
});
