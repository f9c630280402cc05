/** What a reader does with one clause: open it from a code, cite it, share it, copy from it. */
import { expect, test, type Page } from '@playwright/test';

import { kindOf, listPages, siteUrl, takeTurns } from '../built/dist.ts';

test.use({ reuseContext: true });

const plans = takeTurns(listPages().filter((address) => kindOf(address) === '/plans/*/'));

/** The clause that a test uses, and the link to its tools. */
async function openTools(page: Page, address: string): Promise<{ id: string }> {
  await page.goto(address);
  const section = page.locator('[data-clauses] > [id]').nth(6);
  const id = (await section.getAttribute('id')) ?? '';
  await section.scrollIntoViewIfNeeded();
  await section.hover();
  await section.locator('a.clause-code').click();
  await expect(page.locator('dialog')).toBeVisible();
  return { id };
}

for (const address of plans) {
  test(`${address}: a scanned clause is named in the title, in sight and marked`, async ({ page }) => {
    await page.goto(address);
    const section = page.locator('[data-clauses] > [id]').nth(6);
    const id = (await section.getAttribute('id')) ?? '';
    const heading = (await section.locator('h2, h3, h4').first().innerText()).replace(/\s/g, '');
    await page.goto('/');
    await page.goto(`${address}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    // Its number in full, then its words without the number and the stop of the heading.
    const words = heading.replace(/^[^\p{Script=Han}]+/u, '').replace(/。$/, '');
    expect((await page.title()).replace(/\s/g, '')).toContain(words);
    const ground = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(`[id="${id}"]`)).not.toBe(await ground('body'));
  });

  test(`${address}: code, address and citation of a clause open over the text`, async ({ page }) => {
    const { id } = await openTools(page, address);
    const dialog = page.locator('dialog');
    await expect(dialog.locator('.address')).toHaveText(`${siteUrl}${address}#${id}`);
    const code = dialog.locator('img');
    await expect(code).toHaveAttribute('src', /^data:image\/png;base64,/);
    expect(
      await code.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
  });
}

test('the back button closes the sheet, and the page stays', async ({ page }) => {
  await openTools(page, plans[0] ?? '');
  await page.goBack();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${plans[0]}(#.*)?$`));
});

for (const hash of ['', '#2']) {
  test(`Escape closes the sheet and gives the focus back, opened at “${hash}” @desktop`, async ({ page }) => {
    await openTools(page, `${plans[0]}${hash}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator('a.clause-code:focus')).toHaveCount(1);
  });
}

test('an address of a clause that is no longer there leads to the part that held it @desktop', async ({
  page,
}) => {
  await page.goto(plans[0] ?? '');
  const ids = await page.locator('[data-clauses] > [id]').evaluateAll((all) => all.map(({ id }) => id));
  const id = ids.find((each) => each.includes('-')) ?? '';
  for (const old of [`${id}-99`, id.replaceAll('-', '.')]) {
    await page.goto('/');
    await page.goto(`${plans[0]}#${old}`);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
  await page.goto('/');
  await page.goto(`${plans[0]}#nowhere`);
  await expect(page).toHaveURL(/#nowhere$/);
});

test('one tap copies a citation with the day', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(plans[0] ?? '');
  const section = page.locator('[data-clauses] > [id]').nth(6);
  await section.scrollIntoViewIfNeeded();
  await section.hover();
  await section.locator('.clause-acts button').click();
  await expect(page.locator('.toast')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^《.+》（.+号）第.+，.*：\d{4}-\d\d-\d\d$/);
  expect(copied).toContain(`#${(await section.getAttribute('id')) ?? ''}`);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('a citation is copied with the day, in three forms @desktop', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await openTools(page, plans[0] ?? '');
  await page.locator('dialog summary').click();
  for (const [index, sign] of [
    /^《.+》（.+号）第.+，.*：\d{4}-\d\d-\d\d$/,
    /\[A\/OL\].*\[\d{4}-\d\d-\d\d\]/,
    /^@report\{/,
  ].entries()) {
    await page.locator('dialog [data-act="cite"]').nth(index).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(sign);
    expect(copied).toContain(`#${id}`);
  }
});

test('the system’s share sheet gets the address of the clause @phone', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  const { id } = await openTools(page, plans[0] ?? '');
  await page.locator('dialog [data-act="share"]').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared).toHaveLength(1);
  expect(shared[0]?.url).toBe(`${siteUrl}${plans[0]}#${id}`);
});

test('copied text carries its source for readers who ask for it, and only for them @desktop', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTools(page, plans[0] ?? '');
  const copyParagraph = async (): Promise<string> => {
    await page
      .locator('[data-clauses] > :nth-child(7) p')
      .first()
      .evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
      });
    await page.keyboard.press('Control+C');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const box = page.locator('dialog [name="source"]');
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Escape');
  expect(await copyParagraph()).not.toContain('——《');
  await openTools(page, plans[0] ?? '');
  await box.check();
  await page.keyboard.press('Escape');
  expect(await copyParagraph()).toMatch(/——《.+》.*\d{4}-\d\d-\d\d$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link beside a clause leads to its code, address and citations @phone', async ({ page }) => {
    await page.goto(plans[0] ?? '');
    const section = page.locator('[data-clauses] > [id]').nth(6);
    const id = (await section.getAttribute('id')) ?? '';
    await section.locator('a.clause-code').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${plans[0]}codes/#${id}$`));
    const card = page.locator(`[id="${id}"]`);
    await expect(card.locator('img')).toBeVisible();
    await expect(card.locator('.address')).toHaveText(`${siteUrl}${plans[0]}#${id}`);
    await expect(card.locator('button')).toHaveCount(9);
    for (const button of await card.locator('button').all()) await expect(button).toBeHidden();
  });
});
