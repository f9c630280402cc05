import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { dist, listFiles } from '../built/dist.ts';
import { growContent } from '../built/growContent.ts';

test.runIf(existsSync(`${dist}-again`))('two builds of the same content are the same, byte for byte', () => {
  expect(listFiles(`${dist}-again`)).toEqual(listFiles());
  // A manifest also says which build it follows on; each folder has a past of its own.
  const contentOf = (folder: string, file: string): string => {
    const text = readFileSync(join(folder, file), 'latin1');
    return file === 'manifest.json' ? text.replace(/"(?:build|previous)": .*/g, '') : text;
  };
  const differing = listFiles().filter((file) => contentOf(dist, file) !== contentOf(`${dist}-again`, file));
  expect(differing).toEqual([]);
});

/** Runs a build into a folder, as a person would. */
function build(out: string, env: Record<string, string> = {}): { status: number | null; stderr: string } {
  return spawnSync('node', ['src/cli/build.ts'], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', OUT_DIR: out, ...env },
    encoding: 'utf8',
  });
}

test('a build that fails says where and leaves the previous portal as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  cpSync('content', content, { recursive: true });
  const [plan = ''] = globSync(join(content, 'plans/*.md'));
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^---\n/, '---\nnoSuchField: [\n'));
  mkdirSync(join(out, 'zh-hant'), { recursive: true });
  writeFileSync(join(out, 'zh-hant', 'index.html'), 'previous');
  const { status, stderr } = build(out, { CELAN_CONTENT: content });
  expect(stderr).toMatch(/^celan: .+\.md:\d+.*; /m);
  expect(status).toBe(1);
  expect(readFileSync(join(out, 'zh-hant', 'index.html'), 'utf8')).toBe('previous');
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});

test('a portal of many plans keeps its pages over all of them short, and nothing is left of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  cpSync('content', content, { recursive: true });
  growContent(content, 42);
  const { status, stderr } = build(out, { CELAN_CONTENT: content, SITE_URL: 'https://plans.example.gov.cn' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const read = (page: string): string => readFileSync(join(out, page, 'index.html'), 'utf8');
  // Plans with their numbers, not every indicator; the lists of plans and bodies, not every clause of each.
  expect(read('search')).toContain('href="/organisations/"');
  expect(read('search')).not.toMatch(/href="\/plans\/[^"]+#/);
  expect(read('indicators').match(/href="\/plans\/[^"/]+\/indicators\/"/g)).toHaveLength(42);
  // Every plan stands on one page of the list, and each page leads to the others.
  const listed = [read('plans'), read('plans/page/2')].map((page) =>
    [...page.matchAll(/<h2>\s*<a href="(\/plans\/[^"]+)"/g)].map(([, link]) => link),
  );
  expect(listed.map((links) => links.length)).toEqual([40, 2]);
  expect(new Set(listed.flat()).size).toBe(42);
  expect(read('plans')).toContain('href="/plans/page/2/"');
  // Downloads of a plan stay in the plan, and are listed in pages for those who want many.
  expect(read(listed[1]?.[1]?.slice(1) ?? '')).toContain('source/#files"');
  expect(read(join(listed[1]?.[1]?.slice(1) ?? '', 'source'))).toContain('id="files"');
  expect(read('data/page/3')).toContain('<h2');
  const heavy = globSync('**/*.html', { cwd: out }).filter((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    return Buffer.byteLength(html) > 150_000 || (html.match(/<[a-z]/g)?.length ?? 0) > 2500;
  });
  expect(heavy).toEqual([]);
  expect(read('indicators')).not.toContain('data-row');
  expect(existsSync(join(out, 'search-index/pagefind/pagefind.js'))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});

test('a folder that holds something else is never replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const { status, stderr } = build(folder);
  expect(stderr).toMatch(/^celan: .+: is not a folder that celan has built.*; .*OUT_DIR/m);
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});
