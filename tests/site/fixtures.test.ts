/** Every made-up paper in one portal: imported, checked and built without a warning, its charts each at an address of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const captures = 'tests/fixtures/captures';

test('every fixture is imported, passes check, and is built; ids are unique on every page and over all charts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const out = join(folder, 'out');
  cpSync(captures, join(folder, 'seeds'), { recursive: true });
  const run = (command: string): { status: number | null; stderr: string } =>
    spawnSync('node', [`src/cli/${command}.ts`], {
      env: {
        ...process.env,
        LC_ALL: 'en_GB.UTF-8',
        CELAN_CONTENT: join(folder, 'content'),
        CELAN_SEEDS: join(folder, 'seeds'),
        OUT_DIR: out,
        SITE_URL: 'https://plans.example.gov.cn',
      },
      encoding: 'utf8',
    });
  for (const command of ['import', 'check', 'build'])
    expect(run(command), command).toMatchObject({ status: 0, stderr: '' });
  const plans = readdirSync(join(out, 'plans'), { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== 'page',
  );
  expect(plans).toHaveLength(readdirSync(captures).length);
  for (const page of globSync('**/*.html', { cwd: out })) {
    const ids = [...readFileSync(join(out, page), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      page,
    ).toEqual([]);
  }
  const charts = globSync('charts/*/index.html', { cwd: out }).flatMap((page) =>
    [...readFileSync(join(out, page), 'utf8').matchAll(/<chart-figure[^>]*\sid="([^"]+)"/g)].map(
      ([, id]) => `${page}#${id}`,
    ),
  );
  expect(charts.length).toBeGreaterThan(3);
  expect(charts.filter((id, at) => charts.indexOf(id) !== at)).toEqual([]);
});
