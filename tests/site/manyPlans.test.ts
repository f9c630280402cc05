/** The project's plans, every made-up paper, and copies of all in other words: imported, checked and built as one portal. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { growContent } from '../built/growContent.ts';

const PLANS = 42;
const folder = mkdtempSync(join(tmpdir(), 'celan-'));
const [content, seeds, out] = ['content', 'seeds', 'out'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const read = (page: string): string => readFileSync(join(out, page, 'index.html'), 'utf8');
const pages = (): string[] => globSync('**/*.html', { cwd: out });

/** Runs a command as a person would; it has nothing to complain of. */
function run(command: string): void {
  const { status, stderr } = spawnSync('node', [`src/cli/${command}.ts`], {
    env: {
      ...process.env,
      LC_ALL: 'en_GB.UTF-8',
      CELAN_CONTENT: content,
      CELAN_SEEDS: seeds,
      OUT_DIR: out,
      SITE_URL: 'https://plans.example.gov.cn',
    },
    encoding: 'utf8',
  });
  expect({ status, stderr }, command).toEqual({ status: 0, stderr: '' });
}

beforeAll(() => {
  for (const name of ['content', 'seeds', 'tests/fixtures/captures'])
    cpSync(name, name === 'content' ? content : seeds, { recursive: true });
  run('import');
  run('check');
  const imported = globSync('plans/*.md', { cwd: content });
  expect(imported).toHaveLength(readdirSync(seeds).length);
  growContent(content, PLANS);
  run('build');
}, 900_000);

test('nothing is left of the build beside the portal', () => {
  expect(readdirSync(folder).sort()).toEqual(['content', 'out', 'seeds']);
});

test('ids are unique on every page and over all charts', () => {
  const repeated = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
  for (const page of pages()) {
    const ids = [...readFileSync(join(out, page), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(repeated(ids.map(String)), page).toEqual([]);
  }
  const charts = globSync('charts/*/index.html', { cwd: out }).flatMap((page) =>
    [...readFileSync(join(out, page), 'utf8').matchAll(/<chart-figure[^>]*\sid="([^"]+)"/g)].map(
      ([, id]) => `${page}#${id}`,
    ),
  );
  expect(charts.length).toBeGreaterThan(3);
  expect(repeated(charts)).toEqual([]);
});

test('pages over all plans show plans with their numbers, not every indicator, clause and body', () => {
  expect(read('search')).toContain('href="/organisations/"');
  expect(read('search')).not.toMatch(/href="\/plans\/[^"]+#/);
  const withTargets = globSync('plans/*.indicators.yaml', { cwd: content }).filter((file) =>
    readFileSync(join(content, file), 'utf8').includes('quote:'),
  );
  expect(read('indicators').match(/href="\/plans\/[^"/]+\/indicators\/"/g)).toHaveLength(withTargets.length);
  expect(read('indicators')).not.toContain('data-row');
  expect(existsSync(join(out, 'search-index/pagefind/pagefind.js'))).toBe(true);
});

test('every plan stands on one page of the list, and each page leads to the others', () => {
  const listed = [read('plans'), read('plans/page/2')].map((page) =>
    [...page.matchAll(/<h2>\s*<a href="(\/plans\/[^"]+)"/g)].map(([, link]) => link),
  );
  expect(listed.map((links) => links.length)).toEqual([40, 2]);
  expect(new Set(listed.flat()).size).toBe(PLANS);
  expect(read('plans')).toContain('href="/plans/page/2/"');
  // Downloads of a plan stay in the plan, and are listed in pages for those who want many.
  expect(read(listed[1]?.[1]?.slice(1) ?? '')).toContain('source/#files"');
  expect(read(join(listed[1]?.[1]?.slice(1) ?? '', 'source'))).toContain('id="files"');
  expect(read('data/page/3')).toContain('<h2');
});

test('no page is longer than a phone can hold', () => {
  const heavy = pages().filter((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    return Buffer.byteLength(html) > 150_000 || (html.match(/<[a-z]/g)?.length ?? 0) > 2500;
  });
  expect(heavy).toEqual([]);
});
