import { expect, test } from '@playwright/test';

import { askAll, openSearch } from './asking.ts';
import { bodyNames, clauses, drawSubstrings, figures, scan, spellings, terms } from './oracle.ts';

const addresses = clauses.map(({ address }) => address);
const queries = [...drawSubstrings(400), ...bodyNames, ...terms, ...figures];

test('the queries are as many and as varied as they should be', () => {
  expect(new Set(drawSubstrings(400).map((query) => query.length)).size).toBe(8);
  expect(terms.length).toBeGreaterThanOrEqual(60);
  expect(figures.length).toBe(30);
  expect(bodyNames.length).toBeGreaterThan(20);
  expect(queries.filter((query) => scan(query).length > 0).length).toBeGreaterThan(480);
});

for (const [edition, address] of [
  ['Simplified', '/search/'],
  ['Traditional', '/zh-hant/search/'],
]) {
  for (const [spelling, spell] of Object.entries(spellings)) {
    test(`on the ${edition ?? ''} edition, queries spelled ${spelling} find what a plain scan finds`, async ({
      page,
    }) => {
      await openSearch(page, address ?? '');
      // The characters are found the same way whatever the spelling: the others need not ask everything.
      const asked = spelling === 'cn' ? queries : queries.filter((_, at) => at % 5 === 0);
      const answers = await askAll(page, asked.map(spell), addresses);
      const wrong = asked.flatMap((query, at) => {
        const expected = scan(query);
        return JSON.stringify(answers[at]) === JSON.stringify(expected)
          ? []
          : [[query, spell(query), expected, answers[at]]];
      });
      expect(wrong).toEqual([]);
    });
  }
}
