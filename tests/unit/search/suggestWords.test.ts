import { expect, test } from 'vitest';

import { suggestWords, type SuggestionSource } from '../../../src/search/suggestWords.ts';
import { searchFold as fold } from '../../../src/text/searchFold.ts';

const source: SuggestionSource = {
  bodies: [{ body: { id: 'a', name: '晋江市教育局', names: [] }, names: ['晋江市教育局', '教育局'] }],
  plans: [],
  headings: ['推进学前教育普及普惠', '学前教育', '学前教育', '教师队伍'],
  figures: ['学前教育毛入园率'],
};

test('what begins with the words comes before what holds them, each once, with its kind', () => {
  expect(suggestWords('學前', source, fold)).toEqual([
    { kind: 'heading', text: '学前教育' },
    { kind: 'heading', text: '推进学前教育普及普惠' },
    { kind: 'figure', text: '学前教育毛入园率' },
  ]);
});

test('a body is suggested by any of its names, first of all', () => {
  expect(suggestWords('教育局', source, fold)[0]).toEqual({ kind: 'body', text: '晋江市教育局' });
});

test.each(['', ' ', '游泳'])('nothing is suggested for %j', (typed) => {
  expect(suggestWords(typed, source, fold)).toEqual([]);
});
