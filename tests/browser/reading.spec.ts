import { expect, test } from '@playwright/test';

import { isHant, kindOf, listPages } from '../built/dist.ts';

/** The main plan pages, where most reading happens. */
const plans = listPages().filter((address) => kindOf(address) === '/plans/*/');
const simplifiedPlans = plans.filter((address) => !isHant(address));

test('there are plans in both scripts @desktop', () => {
  expect(simplifiedPlans.length).toBeGreaterThan(1);
  expect(plans).toHaveLength(simplifiedPlans.length * 2);
});

for (const address of simplifiedPlans) {
  test(`${address} changes its script at the clause that is being read`, async ({ page }) => {
    await page.goto(address);
    const clause = page.locator('[data-clauses] > [id]').nth(8);
    const id = (await clause.getAttribute('id')) ?? '';
    await clause.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    // By the mouse, as a reader does: locator.click() first scrolls to where the bar would be if it did not stick.
    const box = await page.locator('header a[hreflang="zh-Hant"]').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? -100) + 10);
    await expect(page).toHaveURL(new RegExp(`/zh-hant${address}#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test(`${address} opens at a clause whose heading no bar covers @phone`, async ({ page }) => {
    await page.goto(address);
    const id = (await page.locator('[data-clauses] > [id]').nth(5).getAttribute('id')) ?? '';
    await page.goto(`${address}#${id}`);
    const heading = page.locator(`[id="${id}"]`).locator('h2, h3, h4, h5, h6').first();
    await expect(heading).toBeInViewport();
    const isUncovered = await heading.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 5, top + height / 2));
    });
    expect(isUncovered).toBe(true);
  });
}

test('the text size that a reader chose holds on the next page @desktop', async ({ page }) => {
  const size = (): Promise<string> =>
    page.locator('main').evaluate((main) => getComputedStyle(main).fontSize);
  await page.goto(simplifiedPlans[0] ?? '/');
  const before = await size();
  await page.locator('text-size button:visible').last().click();
  const after = await size();
  expect(parseFloat(after)).toBeGreaterThan(parseFloat(before));
  await page.goto(simplifiedPlans[1] ?? '/');
  expect(await size()).toBe(after);
});
