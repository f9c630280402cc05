/** The bar at the foot of a phone's screen, and what a first visit costs. */
import { expect, test } from '@playwright/test';

import { kindOf, listPages } from '../built/dist.ts';

const plan = listPages().find((address) => kindOf(address) === '/plans/*/') ?? '/';

test('the contents open from the bar, and the back button closes them', async ({ page }) => {
  await page.goto(plan);
  const contents = page.locator('#contents');
  await expect(contents).toBeHidden();
  await page.locator('.bar a[href="#contents"]').click();
  await expect(contents).toBeVisible();
  await page.goBack();
  await expect(contents).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${plan}$`));
});

test('an entry of the contents closes them and leads to its clause', async ({ page }) => {
  await page.goto(plan);
  await page.locator('.bar a[href="#contents"]').click();
  const entry = page.locator('#contents nav a').nth(4);
  const hash = (await entry.getAttribute('href')) ?? '';
  await entry.click();
  await expect(page.locator('#contents')).toBeHidden();
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
});

test('everything of the bar is within a thumb of the lower edge, and below all that is read', async ({
  page,
}) => {
  await page.goto(plan);
  const bar = await page.locator('.bar').boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(height, 0);
  expect(bar?.height ?? Infinity).toBeLessThan(height / 8);
  await page.locator('.bar a[href="#site-map"]').click();
  await expect(page.locator('#site-map')).toBeInViewport();
});

test('a first visit to a plan transfers at most 60 kB, everything included', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(plan, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(5);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
});
