import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Benchmark, medianSeconds, type Row } from '../../src/cli/benchmark.ts';
import { editionOf } from '../../src/portal/editionOf.ts';
import { loadPortal } from '../../src/portal/loadPortal.ts';
import { listFiles } from '../built/dist.ts';
import { growContent } from '../built/growContent.ts';

async function measure(plans: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  cpSync('content', content, { recursive: true });
  growContent(content, plans);
  const env = { ...process.env, CELAN_CONTENT: content, OUT_DIR: dist };
  const begin = performance.now();
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
  const build = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(stderr);
  const pages = listFiles(dist).filter((file) => file.endsWith('.html')).length;
  const portal = loadPortal(content);
  const conversion = await medianSeconds(
    () => [editionOf(portal, 'zh-Hans'), editionOf(portal, 'zh-Hant')],
    3,
  );
  rmSync(folder, { recursive: true });
  return {
    plans,
    pages,
    'build, s': build,
    'ms a page': (build * 1000) / pages,
    'conversion, s': conversion,
    'conversion, % of the build': (100 * conversion) / build,
  };
}

/** A whole build, and what putting everything into both scripts takes of it. */
const buildBenchmark: Benchmark = {
  name: 'A whole build, and the share of conversion in it',
  run: async () => [await measure(2), await measure(100)],
};

export default buildBenchmark;
