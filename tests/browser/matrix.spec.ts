import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/plans/jinjiang-2022/responsibilities/');
});

test('arrow keys go from cell to cell, and row and column of the cell are marked', async ({ page }) => {
  const first = page.locator('.matrix tbody a.duty-mark').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('tr.lit')).toHaveCount(1);
  await expect(page.locator('thead th.lit')).toContainText('财政局');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr.lit th')).toContainText('2.');
});

test('every mark leads to its clause and says what it is', async ({ page }) => {
  const mark = page.getByRole('link', { name: /首列单位，市教育局/ }).first();
  await expect(mark).toHaveAttribute('href', '/plans/jinjiang-2022/#2-1-1');
  await expect(page.getByRole('link', { name: /牵头/ })).toHaveCount(0);
});

test('head and foot of the table stay in sight', async ({ page }) => {
  await page.locator('.matrix tbody tr').nth(12).scrollIntoViewIfNeeded();
  await expect(page.locator('.matrix thead th').first()).toBeInViewport();
  await expect(page.locator('.matrix tfoot th')).toBeInViewport();
});

test('the totals of rows and columns follow the filter, and the step back finds it again', async ({
  page,
}) => {
  const numbers = async (cells: string): Promise<number[]> =>
    (await page.locator(`.matrix ${cells}:visible`).allInnerTexts()).map(Number);
  await page.locator('select[name="body"]').selectOption({ index: 2 });
  const rows = await numbers('tbody .total');
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows)).toEqual(new Set([1]));
  expect(await numbers('tfoot .total')).toEqual([rows.length, rows.length]);
  await page.locator('.matrix th[scope="row"] a:visible').first().click();
  await page.goBack();
  expect(await numbers('tbody .total')).toEqual(rows);
});

test('every duty is seen where the system replaces all colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const marks = await page.locator('.matrix tbody a.duty-mark').evaluateAll((all) =>
    all.map((mark) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(mark);
      const ground = getComputedStyle(document.body).backgroundColor;
      return parseFloat(borderTopWidth) >= 3 && borderTopColor !== ground;
    }),
  );
  expect(marks.length).toBeGreaterThan(10);
  expect(marks).not.toContain(false);
});
