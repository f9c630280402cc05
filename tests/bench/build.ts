import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { growContent } from '../built/growContent.ts';
import { type Cost, measure, weigh } from './build/measure.ts';
import { OTHERS, readMarkdown } from './build/others.ts';

/** So many plans; CELAN_BENCH_PLANS names other numbers: `2,100,400,1000`. */
const SIZES = (process.env['CELAN_BENCH_PLANS'] ?? '2,30,100').split(',').map(Number);

/** What the others leave out of what a portal has. */
const LEFT_OUT = 'one page a plan and script; no search, charts, matrices, codes, downloads, bodies, checks';

function toRow(plans: number, what: string, cost: Cost, folder: string, leavesOut: string): Row {
  const { files, megabytes } = weigh(folder);
  return {
    plans,
    what,
    'CPU s': Number(cost.cpu.toFixed(1)),
    'CPU ms a plan': Math.round((cost.cpu * 1000) / plans),
    'wall s': Number(cost.wall.toFixed(1)),
    'memory MB': cost.megabytes,
    files,
    MB: Number(megabytes.toFixed(1)),
    'leaves out': leavesOut,
  };
}

function measureSize(plans: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync('content', content, { recursive: true });
  growContent(content, plans);
  const env = { CELAN_CONTENT: content, OUT_DIR: dist, SITE_URL: 'https://plans.example.gov.cn/' };
  const build = (what: string): Row =>
    toRow(plans, what, measure([process.execPath, 'src/cli/build.ts'], { env }), dist, '–');
  const ours = [build('Celan, everything'), build('Celan, nothing changed')];
  const names = readdirSync(join(content, 'plans')).filter((name) => name.endsWith('.md'));
  const changed = join(content, 'plans', names[Math.floor(names.length / 2)] ?? '');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace(/。\n/, '，并公开结果。\n'));
  ours.push(build('Celan, one word changed'));
  const pages = readMarkdown(
    dist,
    names.map((name) => name.replace(/\.md$/, '')),
  );
  const others = OTHERS.flatMap(({ name, prepare, output }) => {
    const own = join(folder, name);
    mkdirSync(own);
    const command = prepare(own, pages);
    return command ? [toRow(plans, name, measure(command, { cwd: own }), join(own, output), LEFT_OUT)] : [];
  });
  rmSync(folder, { recursive: true });
  return [...ours, ...others];
}

/** Whole builds and rebuilds, beside other generators on the same Markdown in the same run. */
const buildBenchmark: Benchmark = {
  name: 'Builds of generated portals (bodies, measures, topics, words of their own), and other generators',
  run: () => {
    // The pages are bundled once for a state of the code: not part of what a plan costs.
    const first = measureSize(2)
      .slice(0, 1)
      .map((row) => ({ ...row, what: 'Celan, first build of this code' }));
    return [...first, ...SIZES.flatMap(measureSize)];
  },
};

export default buildBenchmark;
