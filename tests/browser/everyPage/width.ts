import { expect, type Page } from '@playwright/test';

/** The innermost elements that make the page scroll sideways; none when it does not. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...innermost.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ];
  });

/** The page never scrolls sideways: as wide as it is, with text at 200 %, at 320 pixels. Leaves the window at 320. */
export async function expectNoOverflow(page: Page): Promise<void> {
  expect.soft(await findOverflow(page), 'at the width of the project').toEqual([]);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect.soft(await findOverflow(page), 'with text at 200 %').toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await findOverflow(page), 'at 320 pixels').toEqual([]);
}
