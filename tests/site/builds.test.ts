import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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

test('a folder that holds something else is never replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const { status, stderr } = build(folder);
  expect(stderr).toMatch(/^celan: .+: is not a folder that celan has built.*; .*OUT_DIR/m);
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});
