import { expect, test, type Page } from '@playwright/test';

import { kindOf, listKinds } from '../built/dist.ts';

/** Where the page stands when an anchor is followed: the top of its target, and the foot of the bar that sticks. */
const measureArrival = (page: Page): Promise<{ bar: number; target: number }> =>
  page.evaluate(() => {
    const bar = document.querySelector('.top')?.getBoundingClientRect();
    const target = document.querySelector(':target > :is(h2, h3, h4)')?.getBoundingClientRect();
    return { bar: bar?.bottom ?? NaN, target: target?.top ?? NaN };
  });

/** Widths of windows, with a tablet's upright and on its side. */
const widths = [320, 390, 800, 1024, 1280, 1600];

for (const step of ['0', '1', '2']) {
  test(`the bar covers no heading that an address leads to, at text size ${step}`, async ({ page }) => {
    const plan = listKinds().find((address) => kindOf(address) === '/plans/*/') ?? '';
    await page.addInitScript((size) => {
      localStorage.setItem('celan-size', size);
    }, step);
    await page.goto(plan);
    const ids = await page
      .locator('article section[id]:has(> :is(h3, h4))')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const [index, width] of widths.entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${plan}#${ids[index + 1] ?? ''}`);
      const { bar, target } = await measureArrival(page);
      expect.soft(target, `at ${width} pixels`).toBeGreaterThanOrEqual(bar);
    }
  });
}

test('the text of a plan keeps a readable width at every size of text', async ({ page }) => {
  await page.goto(listKinds().find((address) => kindOf(address) === '/plans/*/') ?? '');
  for (const percent of [100, 137.5, 200]) {
    await page.evaluate((size) => {
      document.documentElement.style.setProperty('font-size', `${size}%`);
    }, percent);
    const characters = await page
      .locator('article section > p')
      .first()
      .evaluate((paragraph) => {
        return paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize);
      });
    expect.soft(characters, `characters in a line at ${percent} %`).toBeGreaterThan(8);
  }
});
