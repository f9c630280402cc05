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
  const differing = listFiles().filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(`${dist}-again`, file))),
  );
  expect(differing).toEqual([]);
});

/** Runs a build into a folder, as a person would. */
function build(out: string, env: Record<string, string> = {}): { status: number | null; stderr: string } {
  return spawnSync('node', ['src/cli/build.ts'], {
    env: { ...process.env, LC_ALL: 'C', OUT_DIR: out, ...env },
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
  growContent(content, 21);
  const { status, stderr } = build(out, { CELAN_CONTENT: content });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const read = (page: string): string => readFileSync(join(out, page, 'index.html'), 'utf8');
  // Plans and bodies by their names, not every clause of each; plans with their numbers, not every indicator.
  expect(read('search').match(/href="\/plans\/[^"/]+\/"/g)).toHaveLength(21);
  expect(read('search')).not.toMatch(/href="\/plans\/[^"]+#/);
  expect(read('indicators').match(/href="\/plans\/[^"/]+\/indicators\/"/g)).toHaveLength(21);
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
