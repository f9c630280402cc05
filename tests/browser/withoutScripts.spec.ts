/** Every page works where no JavaScript runs. */
import { expect, test } from '@playwright/test';

import { isHant, kindOf, listKinds, listPages, readPage } from '../built/dist.ts';

const plans = listPages().filter((address) => kindOf(address) === '/plans/*/');

test.use({ javaScriptEnabled: false });

for (const address of plans) {
  test(`${address} shows every clause and its text`, async ({ page }) => {
    await page.goto(address);
    const clauses = page.locator('[data-clauses] > [id]');
    expect(await clauses.count()).toBeGreaterThan(10);
    for (const clause of await clauses.all()) await expect(clause).toBeVisible();
  });
}

// What is meant for paper or for the frames of other sites has no header.
for (const address of listKinds().filter((each) => readPage(each).includes('<edition-switch'))) {
  test(`${address} leads to the other script and to the rest of the portal`, async ({ page }) => {
    await page.goto(address);
    const other = isHant(address) ? 'zh-Hans' : 'zh-Hant';
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    expect(await page.locator('header nav a').count()).toBeGreaterThan(0);
  });
}
