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

test.runIf(existsSync(`${dist}-again`))('two builds of the same content are the same, byte for byte', () => {
  expect(listFiles(`${dist}-again`)).toEqual(listFiles());
  const differing = listFiles().filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(`${dist}-again`, file))),
  );
  expect(differing).toEqual([]);
});

test('a build that fails says where and leaves the previous portal as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  cpSync('content', content, { recursive: true });
  const [plan = ''] = globSync(join(content, 'plans/*.md'));
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^---\n/, '---\nnoSuchField: [\n'));
  mkdirSync(join(out, 'zh-hant'), { recursive: true });
  writeFileSync(join(out, 'zh-hant', 'index.html'), 'previous');
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], {
    env: { ...process.env, CELAN_CONTENT: content, OUT_DIR: out },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^celan: .+\.md:\d+.*; /m);
  expect(readFileSync(join(out, 'zh-hant', 'index.html'), 'utf8')).toBe('previous');
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});
