import { expect, test, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { good, HOSTILE, type Mode } from '../../hostilePortal.ts';
import { servePortal, type OwnPortal } from './portals.ts';

/** Code that a hostile portal offers at every address but that of its index. */
const CODE =
  'globalThis.theirs = true; export const init = () => {}; export const search = () => ({ results: [] });';
/** Markup that must be read as words alone. */
const evil = '幼儿园<img src=x onerror="globalThis.theirs = true">';
const record = { ...good.records[0], text: evil };
const plan = { ...good.plans[0], title: evil };

/** What a browser itself has a part in; each answer by itself is judged in tests/unit/search/otherPortals.test.ts. */
const NETWORK = ['never answers', 'packs a bomb', 'is endless', 'sends a page', 'sends one elsewhere'];
const MODES: Record<string, Mode> = {
  ...Object.fromEntries(Object.entries(HOSTILE).filter(([name]) => NETWORK.includes(name))),
  'sends markup for words': (_, response) =>
    response.end(
      JSON.stringify({ ...good, plans: [plan], records: [record], bodies: [], fold: { from: '', to: '' } }),
    ),
};

/** How many times the answer beside a portal that keeps to the rules ours may take beside one that does not. */
const OWN_SHARE = 5;

test.describe('a hostile portal of another origin, merged into our search', () => {
  // One after the other in one worker: the portal is built once.
  test.describe.configure({ mode: 'default' });
  let own: OwnPortal;
  let theirs: Server;
  let mode: Mode = () => undefined;
  const askedAsCode: string[] = [];
  let usual = 0;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    theirs = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (/^(?:script|worker|style|iframe)$/u.test(String(request.headers['sec-fetch-dest'])))
        askedAsCode.push(request.url ?? '');
      if (request.url?.endsWith('.json')) mode(request, response);
      else response.setHeader('Content-Type', 'text/javascript').end(CODE);
    });
    await new Promise<void>((resolve) => theirs.listen(0, '127.0.0.1', resolve));
    const { port } = theirs.address() as AddressInfo;
    own = await servePortal('scan', [{ name: '敌意门户', address: `http://127.0.0.1:${port}` }]);
  });
  test.afterAll(async () => {
    theirs.closeAllConnections();
    theirs.close();
    await own.close();
  });

  /** Asks, and gives the milliseconds until our own answer stands. */
  async function ask(page: Page, answer: Mode): Promise<number> {
    mode = answer;
    await page.goto(`${own.address}/search/`);
    const begin = performance.now();
    await page.locator('search-page input').fill('幼儿园');
    const results = page.locator('[data-search-results]');
    await expect(results).toHaveAttribute('data-state', 'done');
    await expect(results.locator('[data-match=exact][href^="/"]').first()).toBeVisible();
    return performance.now() - begin;
  }

  for (const [name, answer] of Object.entries(MODES)) {
    test(`that ${name} delays nothing of ours and runs nothing`, async ({ page }) => {
      usual ||= await ask(page, (_, response) => response.end(JSON.stringify(good)));
      expect(await ask(page, answer)).toBeLessThan(OWN_SHARE * usual + 1000);
      const results = page.locator('[data-search-results]');
      if (name in HOSTILE) await expect(page.locator('[data-search-help]')).toContainText('敌意门户');
      expect(await page.evaluate(() => 'theirs' in globalThis)).toBe(false);
      expect(await results.locator('img').count()).toBe(0);
      expect(askedAsCode).toEqual([]);
    });
  }

  test('the page itself refuses code from there', async ({ page }) => {
    const response = await page.goto(`${own.address}/search/`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    const { port } = theirs.address() as AddressInfo;
    const outcome = await page.evaluate(
      (address) =>
        import(address).then(
          () => 'ran',
          () => 'refused',
        ),
      `http://127.0.0.1:${port}/search/pagefind/pagefind.js`,
    );
    expect(outcome).toBe('refused');
    expect(await page.evaluate(() => 'theirs' in globalThis)).toBe(false);
  });
});
