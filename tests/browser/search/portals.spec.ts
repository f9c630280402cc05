import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

import { serveFolder, type RunningServer } from '../../../src/cli/staticServer.ts';
import { askAll, openSearch } from './asking.ts';
import { bodyNames, clauses, drawSubstrings, scan, spellings, terms } from './oracle.ts';

// A second portal with a Pagefind index, which also searches the portal under test on its own port.
test.describe.configure({ mode: 'serial', timeout: 300_000 });
const folder = mkdtempSync(join(tmpdir(), 'celan-portals-'));
let server: RunningServer | undefined;
let address = '';

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(300_000);
  const content = join(folder, 'content');
  cpSync(process.env.CELAN_CONTENT || 'content', content, { recursive: true });
  const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as Record<string, unknown>;
  site['portals'] = [
    { name: '另一门户', address: baseURL },
    { name: '不在的门户', address: 'http://127.0.0.1:9' },
  ];
  writeFileSync(join(content, 'site.yaml'), stringify(site));
  const env = {
    ...process.env,
    CELAN_CONTENT: content,
    OUT_DIR: join(folder, 'dist'),
    CELAN_SEARCH: 'pairs',
  };
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  server = await serveFolder(join(folder, 'dist'), 0);
  address = `http://127.0.0.1:${server.port}`;
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('one box finds the clauses of both portals, and says which portal does not answer', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${address}/search/?q=${encodeURIComponent('教育局')}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  const more = page.locator('[data-search-results] button');
  while ((await more.count()) > 0) await more.click();
  const links = await page
    .locator('[data-match=exact]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).origin));
  const expected = scan('教育局').length;
  expect(links.filter((origin) => origin === address)).toHaveLength(expected);
  expect(links.filter((origin) => origin === baseURL)).toHaveLength(expected);
  await expect(page.locator('[data-search-help]')).toContainText('不在的门户');
});

for (const [path, spelling] of [
  ['/search/', 'cn'],
  ['/zh-hant/search/', 'character by character'],
] as const) {
  test(`Pagefind finds what a plain scan finds on ${path}`, async ({ page }) => {
    const queries = [...drawSubstrings(150), ...bodyNames.slice(0, 20), ...terms.slice(0, 30)];
    await openSearch(page, address + path);
    const spell = spellings[spelling] ?? String;
    const answers = await askAll(
      page,
      queries.map(spell),
      clauses.map((clause) => clause.address),
    );
    const wrong = queries.flatMap((query, at) => {
      // Both portals hold the same clauses here, so each is found twice.
      const expected = scan(query).flatMap((each) => [each, each]);
      return JSON.stringify(answers[at]) === JSON.stringify(expected) ? [] : [[query, expected, answers[at]]];
    });
    expect(wrong).toEqual([]);
  });
}
