/** Every page works where no JavaScript runs. */
import { expect, test } from '@playwright/test';

import { isHant, kindOf, listKinds, listPages, readPage } from '../built/dist.ts';

const plans = listPages().filter((address) => kindOf(address) === '/plans/*/');

test.use({ javaScriptEnabled: false });
// Many pages in one test; the limit only ends what hangs.
test.setTimeout(600_000);

for (const address of plans) {
  test(`${address} shows every clause and its text, and leads to the other script`, async ({ page }) => {
    await page.goto(address);
    const clauses = page.locator('[data-clauses] > [id]');
    const hidden = await clauses.evaluateAll((all) =>
      all.filter((each) => !each.checkVisibility({ visibilityProperty: true })).map(({ id }) => id),
    );
    expect(await clauses.count()).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
    const other = isHant(address) ? 'zh-Hans' : 'zh-Hant';
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

// That what they lead to is there, the tests of the built pages show.
test('every page with a header leads to the other script and to the rest of the portal', async ({ page }) => {
  // What is meant for paper or for the frames of other sites has no header.
  for (const address of listKinds().filter((each) => readPage(each).includes('<edition-switch'))) {
    await page.goto(address);
    const other = isHant(address) ? 'zh-Hans' : 'zh-Hant';
    await expect.soft(page.locator(`header a[hreflang="${other}"]`), address).toBeVisible();
    expect.soft(await page.locator('header nav a').count(), address).toBeGreaterThan(0);
  }
});
