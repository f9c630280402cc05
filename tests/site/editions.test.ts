import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { dist, listEditions, listFiles, listPages, sharedPath, siteUrl } from '../built/dist.ts';
import { editionOfPath, EDITIONS, ROOT_EDITION } from '../../src/plan/editions.ts';
import { attribute, idsOf, parsePage, type Markup } from '../built/markup.ts';

const pages = listPages();
const editions = listEditions();
/** Pages for readers: the error page speaks to both scripts, a redirect only leads on; neither has an edition. */
const indexed = pages.filter(
  (page) => !page.endsWith('404.html') && !metaOf(parsePage(page), 'robots').includes('noindex'),
);
const simplified = indexed.filter((page) => editionOfPath(page) === ROOT_EDITION);

function metaOf({ elements }: Markup, name: string): string {
  return elements
    .filter((each) => attribute(each, 'name') === name)
    .map((each) => attribute(each, 'content'))
    .join();
}

function linksOf(page: string, rel: string): Map<string, string> {
  const links = parsePage(page).elements.filter(
    (each) => each.tagName === 'link' && attribute(each, 'rel') === rel && !attribute(each, 'type'),
  );
  return new Map(links.map((each) => [attribute(each, 'hrefLang') ?? '', attribute(each, 'href') ?? '']));
}

test.each(editions)('%s has the same pages', (edition) => {
  expect(indexed.filter((page) => editionOfPath(page) === edition).map(sharedPath)).toEqual(simplified);
});

test.each(simplified)('%s has the same anchors in all editions', (page) => {
  for (const { path } of editions.map((edition) => EDITIONS[edition]))
    expect(idsOf(parsePage(path + page))).toEqual(idsOf(parsePage(page)));
});

test.each(pages)('%s says its language', (page) => {
  const html = parsePage(page).elements.find(({ tagName }) => tagName === 'html');
  expect(html && attribute(html, 'lang')).toBe(editionOfPath(page));
});

describe.each(indexed)('%s', (page) => {
  test('names its canonical address', () => {
    expect([...linksOf(page, 'canonical').values()]).toEqual([siteUrl + page]);
  });

  test('names all editions and a default', () => {
    expect(Object.fromEntries(linksOf(page, 'alternate'))).toEqual({
      ...Object.fromEntries(
        editions.map((edition) => [edition, siteUrl + EDITIONS[edition].path + sharedPath(page)]),
      ),
      'x-default': siteUrl + sharedPath(page),
    });
  });
});

test('the sitemap lists every page for readers and nothing else', () => {
  const files = listFiles().filter((file) => /^sitemap[^/]*\.xml$/.test(file));
  const addresses = files
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? ''))
    .filter((address) => !address.endsWith('.xml'));
  expect(addresses.sort()).toEqual(indexed.map((page) => siteUrl + page).sort());
});
