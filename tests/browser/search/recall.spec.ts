/** The page shows what its engine finds; that the engine finds what a plain scan finds is shown by tests/site/search.test.ts. */
import { expect, test } from '@playwright/test';

import {
  bodyNames,
  clauses,
  drawSubstrings,
  figures,
  scan,
  spellings,
  terms,
} from '../../built/searchOracle.ts';
import { askAll, openSearch } from './asking.ts';

const addresses = clauses.map(({ address }) => address);
const queries = [...drawSubstrings(40), ...[bodyNames, terms, figures].flatMap((all) => all.slice(0, 8))];

for (const [address, spelling] of [
  ['/search/', 'cn'],
  ['/zh-hant/search/', 'character by character'],
] as const) {
  test(`${address} shows what a plain scan finds for queries spelled ${spelling}`, async ({ page }) => {
    await openSearch(page, address);
    const asked = queries.map(spellings[spelling] ?? String);
    expect(await askAll(page, asked, addresses)).toEqual(queries.map(scan));
  });
}
