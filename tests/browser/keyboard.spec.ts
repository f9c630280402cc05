import { expect, test, type Page } from '@playwright/test';

import { listKinds } from '../built/dist.ts';

/** What has the focus: how it can be told from its neighbours, and whether it can be seen. */
const focused = (page: Page): Promise<{ name: string; seen: boolean; marked: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { width, height } = element.getBoundingClientRect();
    // A frame around a field may show the focus for it.
    const styles = [element, element.parentElement ?? element].map((each) => getComputedStyle(each));
    return {
      name: element.outerHTML.slice(0, 120),
      seen: width > 0 && height > 0,
      marked: styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    };
  });

for (const address of listKinds()) {
  test(`${address} can be walked with the Tab key`, async ({ page }) => {
    await page.goto(address);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const { name, seen, marked } = await focused(page);
      if (name.startsWith('<body')) break;
      expect(seen, `${name} is visible when focused`).toBe(true);
      expect(marked, `${name} shows that it is focused`).toBe(true);
    }
  });
}

test('the first Tab offers to skip to the content, and Enter goes there', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a[href="#main"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
