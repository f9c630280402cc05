/** A plan is read where no JavaScript runs; that each kind of page shows its way to the other script, old browsers show. */
import { expect, test } from '@playwright/test';

import { isHant, kindOf, listPages, takeTurns } from '../built/dist.ts';

const plans = takeTurns(listPages().filter((address) => kindOf(address) === '/plans/*/'));

test.use({ javaScriptEnabled: false });

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
