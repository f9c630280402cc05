import { expect, test, type Page } from '@playwright/test';

import { listKinds } from '../built/dist.ts';

/** How many pixels the page can be scrolled sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of listKinds()) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    expect(await overflow(page), 'at the width of the project').toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page), 'with text at 200 %').toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), 'at 320 pixels').toBeLessThanOrEqual(0);
  });
}
