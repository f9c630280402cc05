/** With the network cut, and with a new version of the portal behind the same address. */
import { expect, test, type Page } from '@playwright/test';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveFolder } from '../../src/cli/staticServer.ts';
import { dist, kindOf, listPages } from '../built/dist.ts';

test.use({ serviceWorkers: 'allow' });

const plans = listPages().filter((address) => kindOf(address) === '/plans/*/');
const [plan = '', other = ''] = plans;

/** Opens a page and waits until the worker has kept it and the pages of its plan. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(
      () =>
        page.evaluate(async () =>
          Boolean(await caches.match(`${location.origin}${location.pathname}source/`)),
        ),
      // The worker fetches every page of the plan; a busy machine takes its time.
      { timeout: 45_000 },
    )
    .toBe(true);
}

test('visited pages and the plan one reads open without a network, and say from when they are', async ({
  page,
  context,
}) => {
  await visit(page, plan);
  await context.setOffline(true);
  for (const address of [plan, `${plan}source/`]) {
    await page.goto(address);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.offline-note time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).not.toMatch(
      /^"?Times/,
    );
  }
  await page.goto(`${plan}#2`);
  await expect(page.locator('[id="2"]')).toBeInViewport();
  const answer = await page.goto(other);
  expect(answer?.status()).toBe(503);
  await expect(page.locator(`a[href="${plan}"]`)).toBeVisible();
  await context.setOffline(false);
  await page.goto(plan);
  await expect(page.locator('.offline-note')).toHaveCount(0);
});

test('when the network hangs, the saved copy is there after four seconds', async ({ page }) => {
  const server = await serveFolder(dist, 0);
  let hangs = false;
  // Takes every question and answers none, as a network that is lost without being gone.
  const line = createServer((request, response) => {
    if (hangs) return;
    fetch(`http://127.0.0.1:${server.port}${request.url ?? '/'}`)
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  try {
    const { port } = line.address() as AddressInfo;
    await visit(page, `http://localhost:${port}${plan}`);
    hangs = true;
    const begin = performance.now();
    await page.goto(`http://localhost:${port}${plan}`, { waitUntil: 'commit' });
    await expect(page.locator('.offline-note time')).toBeVisible();
    const seconds = (performance.now() - begin) / 1000;
    expect(seconds).toBeGreaterThan(3.5);
    expect(seconds).toBeLessThan(30);
  } finally {
    line.closeAllConnections();
    line.close();
    await server.close();
  }
});

test('a new version is shown on the next visit, and is the one kept for offline', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-offline-'));
  cpSync(dist, folder, { recursive: true });
  const server = await serveFolder(folder, 0);
  try {
    const address = `http://localhost:${server.port}${plan}`;
    const about = `http://localhost:${server.port}/about/`;
    const keptWith = (url: string, words: string): Promise<boolean | undefined> =>
      page.evaluate(
        async ([at, sought]) => (await (await caches.match(at ?? ''))?.text())?.includes(sought ?? ''),
        [url, words],
      );
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(about);
    await expect.poll(() => keptWith(about, '<h1')).toBe(true);
    await page.goto(address);
    await expect.poll(() => keptWith(address, '<h1')).toBe(true);
    for (const name of [plan, '/about/']) {
      const file = join(folder, name, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>/, '$&第二版'));
    }
    await page.goto(address);
    await expect(page.locator('main h1').first()).toContainText('第二版');
    await expect.poll(() => keptWith(address, '第二版')).toBe(true);
    // A page outside the plan, which was not opened again, is of the new build too.
    await expect.poll(() => keptWith(about, '第二版'), { timeout: 45_000 }).toBe(true);
    await context.setOffline(true);
    await server.close();
    await page.goto(address);
    await expect(page.locator('main h1').first()).toContainText('第二版');
    await expect(page.locator('.offline-note')).toBeVisible();
  } finally {
    await server.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('switched off in site.yaml, the worker takes its copies and itself away', async ({ page }) => {
  const farewell = readFileSync('src/offline/farewell.js', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'celan-offline-'));
  cpSync(dist, folder, { recursive: true });
  const server = await serveFolder(folder, 0);
  try {
    const address = `http://localhost:${server.port}${plan}`;
    await visit(page, address);
    writeFileSync(join(folder, 'sw.js'), farewell);
    await page.goto(address);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await caches.keys()).length,
          (await navigator.serviceWorker.getRegistrations()).length,
        ]),
      )
      .toEqual([0, 0]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
