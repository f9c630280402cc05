import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { listFiles } from '../built/dist.ts';
import { growContent } from '../built/growContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-'));
const content = join(folder, 'content');
const PLAN = 'plans/taicang-2020-3';
const settings = {
  ...process.env,
  LC_ALL: 'en_GB.UTF-8',
  CELAN_CONTENT: content,
  SITE_URL: 'https://plans.example.gov.cn/',
  CELAN_PREVIOUS: join(folder, 'none'),
};

/** Runs a build into a folder beside the content. */
function build(out: string, ...options: string[]): string {
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts', ...options], {
    env: { ...settings, OUT_DIR: join(folder, out) },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return join(folder, out);
}

/** Files that one of two portals lacks, or has with other bytes. */
function differences(one: string, other: string): string[] {
  const all = [...new Set([...listFiles(one), ...listFiles(other)])];
  const read = (portal: string, file: string): string => {
    try {
      return readFileSync(join(portal, file), 'latin1');
    } catch {
      return 'missing';
    }
  };
  return all.filter((file) => read(one, file) !== read(other, file));
}

/** Puts other words into a plan. */
function reword(plan: string, from: string | RegExp, to: string): void {
  const file = join(content, `${plan}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  growContent(content, 4);
  build('rebuilt');
}, 900_000);

test('a plan that changed is built anew, the others are taken over, and the bytes are those of a whole build', () => {
  const other = join(folder, 'rebuilt/plans/taicang-2020/plan.json');
  const before = statSync(other).ino;
  // What somebody wrote into a portal must not come back with a later one, which is made of that folder.
  appendFileSync(join(folder, 'rebuilt/plans/jinjiang-2022/plan.txt'), 'mine');
  appendFileSync(join(folder, 'rebuilt/data/clauses.csv'), 'mine');
  mkdirSync(join(folder, 'rebuilt/plans/mine'));
  writeFileSync(join(folder, 'rebuilt/plans/mine/index.html'), 'mine');
  symlinkSync(folder, join(folder, 'rebuilt/mine'));
  reword(PLAN, /。\n/, '，并公开结果。\n');
  const rebuilt = build('rebuilt');
  expect(readFileSync(join(rebuilt, PLAN, 'index.html'), 'utf8')).toContain('，并公开结果。');
  // On another disk than the project's, files are copied and not linked.
  if (statSync('.').dev === statSync(folder).dev) expect(statSync(other).ino).toBe(before);
  expect(existsSync(join(rebuilt, 'plans/mine')) || existsSync(join(rebuilt, 'mine'))).toBe(false);
  const whole = build('whole');
  expect(differences(rebuilt, whole)).toEqual([]);
  // Where nothing has changed, everything is taken over, of a portal that is itself made of another.
  expect(differences(build('rebuilt'), whole)).toEqual([]);
}, 900_000);

test('shards of a portal, built and joined as the recipe says, are the bytes of a whole build', () => {
  const recipe = parseAllDocuments(readFileSync('src/deploy/shards/kubernetes.yaml', 'utf8'));
  const [shards, merge] = recipe.map((each) => each.toJS() as Job);
  const count = shards?.spec.completions ?? 0;
  for (let index = 0; index < count; index++) run(shards, { JOB_COMPLETION_INDEX: String(index) });
  run(merge, {});
  expect(count).toBe(4);
  expect(differences(join(folder, 'shards/dist'), join(folder, 'whole'))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 900_000);

/** A Job of Kubernetes, as far as it is read here. */
interface Job {
  spec: {
    completions?: number;
    template: {
      spec: {
        containers: { command: string[]; args: string[]; env?: { name: string; value: string }[] }[];
      };
    };
  };
}

/** Runs what a pod of a job would run, with the volume of all pods as a folder beside the content. */
function run(job: Job | undefined, pod: Record<string, string>): void {
  const [container] = job?.spec.template.spec.containers ?? [];
  const [shell = '', ...options] = container?.command ?? [];
  const own = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]));
  const args = container?.args.map((each) => each.replaceAll('/shards/', `${folder}/shards/`)) ?? [];
  const { status, stderr } = spawnSync(shell, [...options, ...args], {
    env: { ...settings, ...own, ...pod },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}
