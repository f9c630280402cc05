import { expect, test, type Page } from '@playwright/test';

import { findViolations } from '../axe.ts';

const hits = (page: Page) => page.locator('[data-search-results] a');
const done = (page: Page) =>
  expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');

async function ask(page: Page, query: string, edition = ''): Promise<void> {
  await page.goto(`${edition}/search/?q=${encodeURIComponent(query)}`);
  await done(page);
}

test.describe('numbers', () => {
  // Which forms are numbers, tests/unit/search/query.test.ts shows.
  test('a document number leads to its plan', async ({ page }) => {
    await ask(page, '晉政辦（2022）45號');
    await expect(hits(page).first()).toHaveAttribute('href', /^\/plans\/jinjiang-2022\//);
  });

  test('a clause number leads to its clause', async ({ page }) => {
    await ask(page, '二（一）3', '/zh-hant');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page)).toHaveAttribute('href', /^\/zh-hant\/plans\/jinjiang-2022\/#2-1-3$/);
  });
});

test('a short name finds clauses of the body under its full name, apart from those that say it', async ({
  page,
}) => {
  await ask(page, '住建局');
  const exact = hits(page).and(page.locator('[data-match=exact]'));
  expect(await exact.count()).toBeGreaterThan(0);
  await expect(page.locator('[data-search-results] mark').first()).toHaveText('住建局');
});

test('pinyin finds bodies', async ({ page }) => {
  await ask(page, 'jiaoyuju');
  expect(await hits(page).count()).toBeGreaterThan(5);
  await ask(page, 'jyj');
  expect(await hits(page).count()).toBeGreaterThan(5);
});

test('several words must all occur, and a quoted phrase as it stands', async ({ page }) => {
  await ask(page, '教师 培训');
  const both = await hits(page).count();
  expect(both).toBeGreaterThan(0);
  await ask(page, '"教师 培训"');
  expect(await page.locator('[data-match=exact]').count()).toBeLessThanOrEqual(both);
});

test('marks stand on the very characters, in the script of the page', async ({ page }) => {
  await ask(page, '责任单位', '/zh-hant');
  const marks = await page.locator('[data-search-results] mark').allTextContents();
  expect(new Set(marks)).toEqual(new Set(['責任單位']));
});

test('results come while one types, and the address keeps them', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#q').pressSequentially('幼儿园');
  await done(page);
  await expect(hits(page).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('幼儿园');
  const found = await hits(page).count();
  await page.reload();
  await done(page);
  await expect(hits(page)).toHaveCount(found);
});

test('what an input method shows in mid-composition is not searched', async ({ page }) => {
  await page.goto('/search/');
  const state = page.locator('[data-search-results]');
  await page.locator('#q').evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'jiao yu';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await expect(state).toHaveAttribute('data-state', 'idle');
  await page.locator('#q').evaluate((input: HTMLInputElement) => {
    input.value = '教育';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expect(state).toHaveAttribute('data-state', 'done');
});

test('an old answer never overwrites a newer one', async ({ page }) => {
  await page.goto('/search/');
  await page.route('**/search-index/pinyin.txt', async (route) => {
    await new Promise((wake) => setTimeout(wake, 400));
    await route.continue();
  });
  await page.locator('#q').fill('jiaoyuju');
  await page.locator('#q').fill('巩固率');
  await done(page);
  await page.waitForTimeout(800);
  await expect(page.locator('[data-search-results] h2').first()).toContainText('巩固率');
});

test('filters narrow the hits by as many as they say, and the back button undoes them', async ({ page }) => {
  await ask(page, '教师');
  const all = await page.locator('[data-match=exact]').count();
  const option = page.locator('select[name=plan] option').nth(1);
  const count = Number(/（(\d+)）/.exec((await option.textContent()) ?? '')?.[1]);
  expect(count).toBeLessThan(all);
  await page.locator('select[name=plan]').selectOption({ index: 1 });
  await expect(page.locator('[data-match=exact]')).toHaveCount(count);
  expect(new URL(page.url()).searchParams.get('plan')).toBe(await option.getAttribute('value'));
  await page.goBack();
  await expect(page.locator('[data-match=exact]')).toHaveCount(all);
  await page.locator('select[name=sort]').selectOption('document');
  await done(page);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('document');
});

test('keys: / and Ctrl-K go to the box, arrows walk the hits, Enter opens one with its words marked', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.type('教师');
  await done(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/plans/**');
  const bar = page.locator('search-marks');
  await expect(bar).toBeVisible();
  await expect(page.locator('[data-clauses] > :target mark.here')).toBeVisible();
  const place = await bar.locator('output').textContent();
  await bar.locator('[name=next]').click();
  await expect(bar.locator('output')).not.toHaveText(place ?? '');
  await bar.locator('[name=close]').click();
  await expect(page.locator('mark.found')).toHaveCount(0);
});

test('screen readers hear how many clauses were found', async ({ page }) => {
  await ask(page, '巩固率');
  await expect(page.locator('search-page [role=status]')).toContainText(/\d+ 条包含“巩固率”/);
});

test('a word typed by its sound is answered at once, and the page says what it took it for', async ({
  page,
}) => {
  await ask(page, '巩固绿');
  await expect(page.locator('[data-search-help] .note')).toContainText('巩固率');
  await expect(hits(page).first()).toBeVisible();
});

test('what is not there is answered with the nearest spelling and ways to browse', async ({ page }) => {
  await ask(page, '巩固卒');
  await page.locator('[data-search-help] button', { hasText: '巩固率' }).click();
  await expect(page.locator('[data-match=exact]').first()).toBeVisible();
  await ask(page, '航天发射场');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.locator('#browse')).toBeVisible();
});

test('a filter that leaves nothing offers the other hits', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('巩固率')}&year=1999`);
  await done(page);
  await page.locator('[data-search-help] button', { hasText: '取消筛选' }).click();
  await expect(page.locator('[data-match=exact]').first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a note and the list of all clauses take the place of the box', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('.no-search')).toBeVisible();
    await expect(page.locator('#q')).toBeHidden();
    await expect(page.locator('#browse')).toBeVisible();
    expect(await page.locator('#browse a[href*="#"]').count()).toBeGreaterThan(30);
  });
});

for (const [what, answer] of Object.entries({
  missing: { status: 404, body: '' },
  damaged: { status: 200, body: '{"edition":"zh-Hans","fold":{"from":"' },
  'of another kind': { status: 200, body: '[]' },
})) {
  test(`with an index that is ${what} the page says so and shows the list`, async ({ page }) => {
    await page.route('**/search-index/*.json', (route) => route.fulfill(answer));
    await page.goto('/search/?q=%E6%95%99');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'error');
    await expect(page.locator('[data-search-results]')).not.toBeEmpty();
    await expect(page.locator('#browse')).toBeVisible();
    await page.unroute('**/search-index/*.json');
    await page.locator('[data-search-help] button').click();
    await done(page);
  });
}

test('hostile queries are harmless', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.goto('/search/');
  const hostile = [
    '教'.repeat(10_000),
    'a'.repeat(10_000),
    '" '.repeat(5_000),
    '(((((.*+?^${}()|[]\\',
    '^(教+)+$',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '\u202e教育\u202c\u200b\ufeff',
    '\ud800教\udfff',
    '%E0%A4%A',
    '__proto__ constructor',
    'javascript:alert(1)',
  ];
  for (const query of hostile) {
    await page.locator('#q').evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
    await done(page);
  }
  await page.goto(
    `/search/?q=${encodeURIComponent('<b onmouseover=alert(1)>')}&plan=%22%3E%3Cscript%3E&sort=__proto__`,
  );
  await done(page);
  expect(await page.locator('[data-search-results] img, [data-search-results] script').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the first query fetches little', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/search-index/'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await ask(page, '教育局');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(40_000);
});

test('a page of hits and a page of marks have no accessibility violation, in light and in dark', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ask(page, '教师 培训');
  const marked = await hits(page).first().getAttribute('href');
  for (const address of [page.url(), marked ?? '']) {
    await page.goto(address);
    await page.locator('mark').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
    }
  }
});
