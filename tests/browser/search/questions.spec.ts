import { expect, test, type Page } from '@playwright/test';

const results = '[data-search-results]';

async function ask(page: Page, path: string, question: string): Promise<void> {
  await page.goto(`${path}?q=${encodeURIComponent(question)}`);
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
}

test('an amount is answered with its sentence, before the clauses', async ({ page }) => {
  await ask(page, '/search/', '幼儿园补助多少钱');
  const first = page.locator(`${results} a`).first();
  await expect(first).toContainText('700 元/年·生');
  await expect(first).toHaveAttribute('href', /\/plans\/jinjiang-2022\/\?mark=.*#2-1-2$/);
  await expect(page.locator('.search-card mark')).toContainText('700元/年·生');
});

test('a body that is asked for by an everyday word has its page and its count of tasks', async ({ page }) => {
  await ask(page, '/zh-hant/search/', '教委');
  const cards = page.locator('.search-card');
  await expect(cards.first().locator('a')).toHaveAttribute(
    'href',
    '/zh-hant/organisations/jinjiang-jiaoyuju/',
  );
  await expect(cards.first()).toContainText(/\d+ 條寫明/);
  await expect(page.locator('[data-search-help]')).toContainText('教育局');
});

test('what no paper says is told, with where one may look, and nothing is made up', async ({ page }) => {
  await ask(page, '/search/', '校车');
  await expect(page.locator(results)).toContainText('文件里没有写到“校车”');
  await expect(page.locator(`${results} a`)).toHaveCount(0);
  await page.locator('[data-search-help] button', { hasText: '学前教育' }).click();
  await expect(page.locator(`${results} a`).first()).toBeVisible();
});

test('Pagefind is fetched for words that no clause contains as they stand, and only then', async ({
  page,
}) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/search-index/pagefind/')) return;
    sizes.push(response.body().then((body) => body.length));
  });
  await ask(page, '/search/', '学前教育');
  expect(sizes).toHaveLength(0);
  await ask(page, '/search/', '农民工孩子上学');
  expect(sizes.length).toBeGreaterThan(2);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  // Not compressed here; its script is 47 kB then and 13 kB compressed.
  expect(bytes).toBeLessThanOrEqual(160_000);
});

test('without WebAssembly the same clauses are found', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await ask(page, '/search/', '农民工孩子上学');
  await expect(page.locator(`${results} a[href*="taicang-2020"]`).first()).toBeVisible();
});

test('while typing, suggestions are offered with their kind and taken by keyboard', async ({ page }) => {
  await page.goto('/search/?q=%E6%95%99');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await page.locator('#q').fill('教育局');
  const suggestion = page.locator('[data-search-suggestions] button').first();
  await expect(suggestion).toContainText('单位');
  await suggestion.press('Enter');
  await expect(page.locator('#q')).toHaveValue('晋江市教育局');
  await expect(page.locator('#q')).toBeFocused();
});
