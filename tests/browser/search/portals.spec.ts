import { expect, test, type Page } from '@playwright/test';

import { servePortal, type OwnPortal } from './portals.ts';
import { askAll, openSearch, showAll } from './asking.ts';
import { bodyNames, clauses, drawSubstrings, scan, spellings, terms } from '../../built/searchOracle.ts';

// What each engine finds is shown without a browser; here it is what the page shows of two portals.
const queries = [...drawSubstrings(30), ...bodyNames.slice(0, 8), ...terms.slice(0, 12)];
const addresses = clauses.map(({ address }) => address);
const editions = [
  ['/search/', 'cn'],
  ['/zh-hant/search/', 'character by character'],
] as const;

/** Our own answers stand at once, another portal's join them: waits until those of the other are there. */
async function waitForOther(page: Page, address: string, query = '教育局'): Promise<void> {
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-help]')).toContainText('不在的门户');
  const exact = scan(query).length;
  if (exact > 0) await expect(page.locator('search-page [role=status]')).toContainText(String(2 * exact));
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
}

/** Asks everything on one page and expects what a plain scan finds; with another portal of the same clauses, all twice. */
async function expectScan(page: Page, path: string, spelling: string, other = ''): Promise<void> {
  if (other) await waitForOther(page, path);
  else await openSearch(page, path);
  const times = other ? 2 : 1;
  const answers = await askAll(page, queries.map(spellings[spelling] ?? String), addresses);
  const wrong = queries.flatMap((query, at) => {
    const expected = scan(query).flatMap((each) => Array.from({ length: times }, () => each));
    return JSON.stringify(answers[at]) === JSON.stringify(expected) ? [] : [[query, expected, answers[at]]];
  });
  expect(wrong).toEqual([]);
}

test.describe('a large portal, searched by grams, that also searches the portal under test', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  let own: OwnPortal;

  test.beforeAll(async ({ baseURL }) => {
    test.setTimeout(300_000);
    own = await servePortal('grams', [
      { name: '另一门户', address: baseURL ?? '' },
      { name: '不在的门户', address: 'http://127.0.0.1:9' },
    ]);
  });
  test.afterAll(() => own.close());

  test('one box finds the clauses of both, and says which portal does not answer', async ({
    page,
    baseURL,
  }) => {
    await waitForOther(page, `${own.address}/search/`);
    await showAll(page);
    const links = await page
      .locator('[data-match=exact]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).origin));
    const expected = scan('教育局').length;
    expect(links.filter((origin) => origin === own.address)).toHaveLength(expected);
    expect(links.filter((origin) => origin === baseURL)).toHaveLength(expected);
    await expect(page.locator('[data-search-help]')).toContainText('不在的门户');
  });

  for (const [path, spelling] of editions) {
    test(`finds what a plain scan finds on ${path}`, async ({ page, baseURL }) => {
      await expectScan(page, own.address + path, spelling, baseURL);
    });
  }

  test('shows filters with names and counts to those who ask for them', async ({ page }) => {
    await waitForOther(page, `${own.address}/search/`, '教师');
    await page.locator('[data-search-filters] button').click();
    const plans = page.locator('select[name=plan] option');
    await expect(plans.nth(1)).toHaveText(/[\u4e00-\u9fff]{5,}.*（\d+）/);
    const hits = async (): Promise<number> => {
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      return Number(/\d+/.exec((await page.locator('search-page [role=status]').textContent()) ?? '')?.[0]);
    };
    const count = Number(/（(\d+)）/.exec((await plans.nth(1).textContent()) ?? '')?.[1]);
    expect(count).toBeLessThan(await hits());
    await page.locator('select[name=plan]').selectOption({ index: 1 });
    await expect.poll(hits).toBe(count);
    await expect(page.locator('select[name=part] option').nth(1)).toHaveText(/[\u4e00-\u9fff]{2,}（\d+）/);
  });

  test('lets readers reach every hit that it counts, related ones too', async ({ page }) => {
    await waitForOther(page, `${own.address}/search/`, 'jyj');
    const results = page.locator('[data-search-results]');
    const more = results.locator('button');
    const hrefs = (links: Element[]): string[] => links.map((link) => (link as HTMLAnchorElement).href);
    const shown = await results.locator('a').evaluateAll(hrefs);
    await more.press('Enter');
    const focused = results.locator('a:focus');
    await expect(focused).toBeVisible();
    expect(shown).not.toContain((await focused.evaluateAll(hrefs))[0]);
    await showAll(page);
    const counted = /(\d+) 条相关/.exec(
      (await page.locator('search-page [role=status]').textContent()) ?? '',
    )?.[1];
    await expect(page.locator('[data-match=related]')).toHaveCount(Number(counted));
  });

  test('finds the same in browsers that cannot unpack files by themselves', async ({ page, baseURL }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await expectScan(page, `${own.address}/search/`, 'cn', baseURL);
    expect(await page.evaluate(() => 'DecompressionStream' in globalThis)).toBe(false);
  });

  for (const [what, answer] of Object.entries({
    missing: { status: 404, body: '' },
    damaged: { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]) },
    'replaced by a page': { status: 200, body: '<!doctype html><title>404</title>' },
  })) {
    test(`with a chunk that is ${what} says so, shows the list, and finds again when it is back`, async ({
      page,
    }) => {
      await page.route('**/chunks/*.bin', (route) => route.fulfill(answer));
      await page.goto(`${own.address}/search/?q=${encodeURIComponent('教育局')}`);
      const results = page.locator('[data-search-results]');
      await expect(results).toHaveAttribute('data-state', 'error');
      await expect(page.locator('#browse')).toBeVisible();
      await page.unroute('**/chunks/*.bin');
      await page.locator('[data-search-help] button').click();
      await expect(results).toHaveAttribute('data-state', 'done');
    });
  }
});
