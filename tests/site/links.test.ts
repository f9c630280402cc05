import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

import { fileOf, listPages, readPage, siteUrl } from '../built/dist.ts';
import { attribute, idsOf, parsePage } from '../built/markup.ts';

/** The addresses a page mentions in attributes that a browser follows or loads. */
function addressesOn(page: string): string[] {
  return parsePage(page).elements.flatMap((element) =>
    ['href', 'src', 'action', 'poster', 'data', 'xLinkHref']
      .map((name) => attribute(element, name))
      .filter((value) => value !== undefined),
  );
}

/** The addresses that a page's structured data tell machines. */
function addressesForMachines(page: string): string[] {
  const scripts = readPage(page).match(/(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/gs) ?? [];
  return scripts.flatMap((script) => script.match(/(?<=")https?:\/\/[^"]+(?=")/g) ?? []);
}

/** Why an address of the portal leads nowhere, or null. */
function complaintAbout(address: string, page: string): string | null {
  const url = new URL(address, siteUrl + page);
  if (url.origin !== new URL(siteUrl).origin || !/^https?:$/.test(url.protocol)) return null;
  const path = decodeURIComponent(url.pathname);
  const file = fileOf(path);
  if (!existsSync(file) || !statSync(file).isFile()) return `${address}: no such file`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const isMissing = fragment !== '' && path.endsWith('/') && !idsOf(parsePage(path)).includes(fragment);
  return isMissing ? `${address}: no such place on the page` : null;
}

test.each(listPages())('every internal address on %s resolves', (page) => {
  expect(
    [...addressesOn(page), ...addressesForMachines(page)]
      .map((each) => complaintAbout(each, page))
      .filter(Boolean),
  ).toEqual([]);
});

test('there are pages with links', () => {
  expect(listPages().length).toBeGreaterThan(10);
  expect(addressesOn('/').length).toBeGreaterThan(10);
  expect(addressesForMachines('/data/')).toContain(`${siteUrl}/data/indicators.csv`);
});
