import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

import { isHant, listPages } from '../built/dist.ts';

/** Labels of the visible drawings that lie over each other or stick out of their drawing. */
const findCollisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll('svg.chart-wide, svg.chart-narrow')) {
      if (getComputedStyle(svg).display === 'none') continue;
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const { words, box } of labels)
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${words} sticks out`);
      labels.forEach(({ words, box }, index) => {
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Line boxes of neighbouring lines touch; letters do not.
          if (across > 1 && down > box.height * 0.3) faults.push(`${words} × ${other.words}`);
        }
      });
    }
    return faults;
  });

const pages = listPages().filter((each) => /\/(indicators|compare|timeline)\/$/.test(each));

// Labels are as wide in one script as in the other: a desk shows the drawings of one, a phone those of the other.
for (const address of pages) {
  test(`${address}: no label of a chart lies over another ${isHant(address) ? '@phone' : '@desktop'}`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('svg.chart-wide:visible, svg.chart-narrow:visible')).toHaveCount(
      await page.locator('chart-figure').count(),
    );
    expect(await findCollisions(page)).toEqual([]);
  });
}

test('the choice of a year leaves its indicators, in table and charts, and stands in the address @desktop', async ({
  page,
}) => {
  await page.goto('/indicators/');
  await page.locator('select[name="year"]').selectOption('2022');
  await expect(page.locator('tr[data-id]:visible')).toHaveCount(5);
  await expect(page.getByRole('status')).toContainText('5');
  await expect(page).toHaveURL(/\?year=2022$/);
  await expect(page.locator('#chart-all-money-yuan-nian-sheng')).toBeHidden();
  await expect(page.locator('#chart-all-percent')).toBeVisible();
  const papers = page.locator('#chart-all-percent [data-papers]');
  await expect(papers).toHaveText(/^来源：《[^《》]*》（太仓市，太政发〔2020〕60号，2020 年）。$/);
  await page.reload();
  await expect(page.locator('tr[data-id]:visible')).toHaveCount(5);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.locator('tr[data-id]:visible')).toHaveCount(39);
  await expect(papers).toContainText('；《');
});

test('a chosen body leaves its clauses, and the totals count what is left', async ({ page }) => {
  await page.goto('/plans/jinjiang-2022/responsibilities/');
  await page.locator('select[name="body"]').selectOption('jinjiang-caizhengju');
  await expect(page.getByRole('status')).toContainText('显示 5 项');
});

test('without scripts the same indicators and responsibilities are there @phone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-hant/indicators/');
  await expect(page.locator('tr[data-id]')).toHaveCount(39);
  await expect(page.locator('form.filters').first()).toBeHidden();
  await page.goto('/plans/taicang-2020/responsibilities/');
  expect(await page.locator('a.duty-mark').count()).toBe(27);
  await context.close();
});

test('a chart’s files open in Excel and elsewhere, and name the portal wherever this copy of it is read @desktop', async ({
  page,
}) => {
  await page.goto(pages.find((each) => each.endsWith('/indicators/') && !isHant(each)) ?? '');
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const chart = page.locator('chart-figure').first();
  const save = async (format: string): Promise<string> => {
    const saved = page.waitForEvent('download');
    await chart.locator('a, button').filter({ hasText: format }).first().click();
    return readFileSync(await (await saved).path(), 'utf8');
  };
  const table = await save('CSV');
  expect(table).toMatch(/^\uFEFF/);
  const { origin } = new URL(canonical);
  const addresses = [table, await save('SVG')].flatMap((file) => file.match(/https?:\/\/[^"/,\s]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((each) => each !== origin && !each.includes('w3.org'))).toEqual([]);
});
