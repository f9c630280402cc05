import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTestDesk } from '../desk/openTestDesk.ts';
import type { TestDesk } from '../desk/openTestDesk.ts';
import { CARE, waterPlan } from '../desk/plans.ts';
import { findViolations } from './axe.ts';

test.setTimeout(240_000);
let desk: TestDesk;

test.beforeEach(async () => {
  desk = await openTestDesk();
});
test.afterEach(() => {
  desk.kill();
});

async function addCapture(page: Page, name: string, text: string): Promise<void> {
  const plans = page.locator('.cards li');
  await page.locator('#capture').waitFor({ timeout: 60_000 });
  const before = await plans.count();
  await page.setInputFiles('#capture', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(plans).toHaveCount(before + 1, { timeout: 60_000 });
}

async function openStep(page: Page, step: string): Promise<void> {
  await page.locator('.tab', { hasText: step }).click();
  await expect(page.locator('.tab[aria-current]')).toContainText(step);
}

test('a new operator takes a saved page from file to signed plan without seeing YAML, Git or an id', async ({
  page,
}) => {
  await page.goto(desk.address);
  await addCapture(page, '养老.html', CARE);
  expect(desk.read('seeds/养老.html')).toBe(CARE);
  await page.locator('.cards a').click();
  await openStep(page, '数字');
  const rows = page.locator('.rows .row');
  const all = await rows.count();
  expect(all).toBeGreaterThan(2);
  await page.keyboard.press('y');
  await expect(page.locator('.rows .row', { hasText: '✓' })).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(rows).toHaveCount(all - 1);
  await page.keyboard.press('u');
  await expect(rows).toHaveCount(all);
  await page.keyboard.press('e');
  await page.locator('#figure-name').fill('护理型床位所占比例');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rows')).toContainText('护理型床位所占比例');
  await openStep(page, '条款');
  await page.locator('.heading', { hasText: '三、保障措施' }).click();
  await page.locator('#level-2').click();
  await expect(page.locator('.heading', { hasText: '三、保障措施' })).toHaveAttribute('data-level', '2');
  await page.keyboard.press('u');
  await expect(page.locator('.heading', { hasText: '三、保障措施' })).toHaveAttribute('data-level', '1');
  await openStep(page, '检查与发布');
  await expect(page.locator('.panel')).toContainText('检查无误', { timeout: 30_000 });
  await page.locator('#signer').fill('王敏');
  await page.locator('#sign-figures').click();
  await expect(page.locator('.parts')).toContainText('已核对（王敏，');
  expect(desk.files().filter((file) => /reviewing|importing/.test(file))).toEqual([]);
  const before = desk.files().map((file) => file);
  const again = await desk.run('import');
  expect(again.out).toContain('没有变化');
  expect(desk.files()).toEqual(before);
  expect((await desk.run('check')).code).toBe(0);
});

test('a dropped file and a chosen one become a portal, looked at in both scripts from the desk', async ({
  page,
}) => {
  await page.goto(desk.address);
  await addCapture(page, '供水.txt', waterPlan(4, 3));
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '养老.html', { type: 'text/html' }));
    return transfer;
  }, CARE);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('.cards li')).toHaveCount(2, { timeout: 60_000 });
  await page.locator('.cards a').first().click();
  await openStep(page, '检查与发布');
  await page.locator('#build').click();
  const previews = page.locator('.build .button');
  await expect(previews).toHaveCount(2, { timeout: 180_000 });
  for (const [at, title] of ['养老服务提升三年行动方案', '養老服務提升三年行動方案'].entries()) {
    const opened = page.waitForEvent('popup');
    await previews.nth(at).click();
    await expect((await opened).locator('main')).toContainText(title);
  }
});

// Forty figures and twenty bodies are timed by `npm run bench -- desk`.
test('figures and bodies are cleared by keyboard alone, and rest until tomorrow in between', async ({
  page,
}) => {
  await page.goto(desk.address);
  await addCapture(page, '供水.txt', waterPlan(4, 3));
  await page.locator('.cards a').click();
  await openStep(page, '数字');
  const done = page.locator('.rows .row', { hasText: '✓' });
  const clearAll = async (): Promise<void> => {
    const all = await page.locator('.rows .row').count();
    expect(all).toBeGreaterThanOrEqual(3);
    for (let count = (await done.count()) + 1; count <= all; count++) {
      await page.keyboard.press('y');
      await expect(done).toHaveCount(count);
    }
  };
  await page.keyboard.press('y');
  await expect(done).toHaveCount(1);
  await page.reload();
  await expect(done).toHaveCount(1);
  await clearAll();
  await openStep(page, '单位');
  await clearAll();
});

test('a change made elsewhere meanwhile is never written over, and the desk says so', async ({
  page,
  context,
}) => {
  await page.goto(desk.address);
  await addCapture(page, '养老.html', CARE);
  await page.locator('.cards a').click();
  await openStep(page, '数字');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.card')).toBeVisible();
  await page.keyboard.press('y');
  await expect(page.locator('.rows .row', { hasText: '✓' })).toHaveCount(1);
  await other.keyboard.press('n');
  await expect(other.locator('.message')).toContainText('文件刚被别处改过');
  await expect(other.locator('.rows .row', { hasText: '✓' })).toHaveCount(1);
  const file = desk.files().find((each) => each.endsWith('.indicators.yaml')) ?? '';
  desk.write(file, `# 手写的说明\n${desk.read(file)}`);
  await page.keyboard.press('y');
  await expect(page.locator('.rows .row', { hasText: '✓' })).toHaveCount(2);
  expect(desk.read(file)).toContain('# 手写的说明');
  desk.kill();
  desk = await openTestDesk(desk.folder);
  await page.goto(desk.address);
  await page.locator('.cards a').click();
  await openStep(page, '数字');
  await expect(page.locator('.rows .row', { hasText: '✓' })).toHaveCount(2);
});

test('a page from elsewhere can neither read nor write', async ({ page, request }) => {
  const { origin, searchParams } = new URL(desk.address);
  const token = searchParams.get('token') ?? '';
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await request.get(`${origin}/api/home`, { headers })).status();
  expect(await status({ 'x-celan-token': token })).toBe(200);
  expect(await status({})).toBe(403);
  expect(await status({ 'x-celan-token': 'x'.repeat(token.length) })).toBe(403);
  expect(await status({ 'x-celan-token': token, Origin: 'http://evil.example' })).toBe(403);
  expect(await status({ 'x-celan-token': token, Host: 'evil.example' })).toBe(403);
  const stranger = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
  );
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const before = desk.files();
  const reached = await page.evaluate(async (address) => {
    const can = (asked: Promise<Response>): Promise<string> =>
      asked.then(
        (answer) => answer.type,
        () => 'failed',
      );
    return {
      read: await can(fetch(address.replace('/capture', '/home'))),
      blind: await can(fetch(address, { method: 'POST', mode: 'no-cors', body: 'x' })),
      framed: await new Promise<number>((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = () => resolve(frame.contentDocument?.body.childElementCount ?? 0);
        frame.src = address;
        document.body.append(frame);
      }),
    };
  }, `${origin}/api/capture?name=x.txt&token=${token}`);
  stranger.close();
  expect(reached.read).toBe('failed');
  expect(reached.framed).toBe(0);
  expect(desk.files()).toEqual(before);
});

test('every step of the desk passes axe, in both scripts and without sideways scrolling', async ({
  page,
}) => {
  await page.goto(desk.address);
  await addCapture(page, '养老.html', CARE);
  for (const script of ['zh-Hans', 'zh-Hant']) {
    await expect(page.locator('html')).toHaveAttribute('lang', script);
    await page.locator('#capture').waitFor({ timeout: 60_000 });
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.cards a').click();
    const tabs = page.locator('.tab');
    for (let step = 0; step < 8; step++) {
      await tabs.nth(step).click();
      await expect(tabs.nth(step)).toHaveAttribute('aria-current', 'step');
      expect(await findViolations(page), `step ${step}`).toEqual([]);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `step ${step} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.locator('.logo').click();
    await page.locator('.head .plain[lang]').click({ timeout: 60_000 });
  }
});
