/** What WeChat's and other old built-in browsers lack: pages still read, link and change their script. */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { dist, isHant, kindOf, listKinds, listPages, readPage, takeTurns } from '../built/dist.ts';

// Many pages in one test; the limit only ends what hangs.
test.setTimeout(600_000);

/** Takes away what an Android browser of 2018 does not have; runs before any script of the page. */
function makeOld(): void {
  const remove = (owner: object, names: string[]): void => {
    for (const name of names) Reflect.deleteProperty(owner, name);
  };
  remove(window, ['IntersectionObserver', 'HTMLDialogElement', 'Highlight', 'caches', 'speechSynthesis']);
  remove(Window.prototype, ['caches', 'speechSynthesis']);
  remove(HTMLElement.prototype, ['showPopover']);
  remove(Intl, ['Segmenter']);
  remove(CSS, ['highlights']);
  remove(Navigator.prototype, ['clipboard', 'share', 'serviceWorker']);
  remove(String.prototype, ['at', 'replaceAll']);
  remove(Array.prototype, ['at']);
}

/** Style rules with selectors or at-rules that old engines do not know are dropped whole, as they do. */
async function dropNewStyles(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const text = readFileSync(join(dist, new URL(route.request().url()).pathname), 'utf8');
    const known = text.replaceAll(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, '');
    const body = known.replaceAll('@container', '@unknown-container');
    await route.fulfill({ body, contentType: 'text/css; charset=utf-8' });
  });
}

/** Browsers without modules never ask for `type=module`. */
async function dropModules(page: Page): Promise<void> {
  await page.route('**/*.js', (route) =>
    route.request().url().includes('/_astro/') ? route.abort() : route.continue(),
  );
}

/** Errors that reach the reader's console, but for the modules that this test itself refused. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const otherScript = (address: string): string => (isHant(address) ? 'zh-Hans' : 'zh-Hant');

async function expectOtherScript(page: Page, address: string): Promise<void> {
  const other = otherScript(address);
  await page.goto(address);
  await page.locator(`header a[hreflang="${other}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
}

/** Controls that do nothing without their script. */
const needScripts = 'text-size, elder-mode, colour-theme, print-button, share-link, read-aloud';

const framed = listKinds().filter((address) => readPage(address).includes('<edition-switch'));
const plans = takeTurns(listPages().filter((address) => kindOf(address) === '/plans/*/'));

/** Every page that has a header, in one edition: both are of one make. */
async function expectAllReadable(page: Page, addresses: string[]): Promise<void> {
  const errors = collectErrors(page);
  await dropNewStyles(page);
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'load' });
    await expect.soft(page.locator('main h1, main h2').first(), address).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${address}: pixels beyond the width`).toBeLessThanOrEqual(0);
    await expect.soft(page.locator(`header a[hreflang="${otherScript(address)}"]`), address).toBeVisible();
    if (!isHant(address))
      await expect.soft(page.locator(needScripts).filter({ visible: true }), address).toHaveCount(0);
  }
  await expectOtherScript(page, addresses[0] ?? '/');
  expect(errors).toEqual([]);
}

test('every page reads where no module runs', async ({ page }) => {
  await dropModules(page);
  await expectAllReadable(
    page,
    framed.filter((address) => !isHant(address)),
  );
});

test('every page reads without newer features', async ({ page }) => {
  await page.addInitScript(makeOld);
  await expectAllReadable(page, framed.filter(isHant));
});

for (const address of plans) {
  for (const kind of ['where no module runs', 'without newer features']) {
    test(`${address} opens at a clause ${kind}, and its links lead on`, async ({ page }) => {
      const errors = collectErrors(page);
      if (kind === 'where no module runs') await dropModules(page);
      else await page.addInitScript(makeOld);
      await dropNewStyles(page);
      await page.goto(address);
      const id = (await page.locator('[data-clauses] > [id]').nth(5).getAttribute('id')) ?? '';
      await page.goto(`${address}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      await page.locator(`[id="${id}"] a.clause-code`).first().dispatchEvent('click');
      await expect(page.locator(`dialog[open], .code[id="${id}"]`).first()).toBeVisible();
      await expectOtherScript(page, address);
      expect(errors).toEqual([]);
    });
  }
}

test('a target in the text leads to its row in a browser without newer features', async ({ page }) => {
  await page.addInitScript(makeOld);
  await page.goto(plans[0] ?? '/');
  const link = page.locator('article a.figure-link').first();
  const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${hash}$`));
});
