import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/cli/checkContent.ts';
import type { ImportResult } from '../../../src/import/content/importReadings.ts';
import { importSeeds } from '../../../src/import/importSeeds.ts';
import { formatProblem, ProblemError } from '../../../src/plan/problem.ts';

/** How a command ended. */
export interface Outcome {
  code: number;
  err: string;
  /** What import did. */
  result: ImportResult | null;
}

/** A portal of its own in a temporary folder, and the commands run on it. */
export interface Workspace {
  root: string;
  write: (path: string, content: string | Uint8Array) => void;
  read: (path: string) => string;
  edit: (path: string, change: (text: string) => string) => void;
  /** Every file of content/ with its text, to see that nothing changed. */
  snapshot: () => Record<string, string>;
  /** Writes back what `snapshot` gave. */
  restore: (files: Record<string, string>) => void;
  run: (command: 'import' | 'check', ...args: string[]) => Promise<Outcome>;
}

/** An empty portal with the glossary; it is removed when the test ends. */
export function workspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'celan-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['seeds', 'content/plans']) mkdirSync(join(root, folder), { recursive: true });
  cpSync('content/glossary.tsv', join(root, 'content/glossary.tsv'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return {
    root,
    write,
    read,
    edit: (path, change) => write(path, change(read(path))),
    snapshot: () =>
      Object.fromEntries(
        readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
      ),
    restore: (files) => Object.entries(files).forEach(([path, text]) => write(path, text)),
    run: (command, ...args) => runCommand(root, command, args),
  };
}

/** Runs a command in this process; a problem counts as exit code 1, as on the command line. */
async function runCommand(root: string, command: 'import' | 'check', args: string[]): Promise<Outcome> {
  const [contentDir, seedsDir] = [join(root, 'content'), join(root, 'seeds')];
  const accepted = new Set(args.filter((arg) => arg.startsWith('content/')).map((path) => join(root, path)));
  const files = args.filter((arg) => !/^(?:content\/|--)/.test(arg)).map((path) => resolve(root, path));
  const asPrinted = args.includes('--as-printed');
  try {
    if (command === 'check') await checkContent(contentDir, seedsDir);
    const result =
      command === 'import' ? await importSeeds(files, { contentDir, seedsDir, accepted, asPrinted }) : null;
    const failed = result?.failed ?? [];
    return {
      code: failed.length > 0 ? 1 : 0,
      err: failed.map((each) => formatProblem(each, 'en')).join('\n'),
      result,
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { code: 1, err: error.problems.map((each) => formatProblem(each, 'en')).join('\n'), result: null };
  }
}

/** A short capture of a plan, to be spoilt by tests. */
export const CAPTURE = `云山市人民政府关于印发云山市学前教育行动计划的通知

云政发〔2024〕3号

各镇人民政府，市有关单位：

现将《云山市学前教育行动计划》印发给你们，请认真组织实施。

云山市人民政府

2024年3月5日

云山市学前教育行动计划

为办好学前教育，制定如下行动计划。

一、工作目标

到2026年，普惠性幼儿园在园幼儿占比达到90%以上。

二、重点任务

（一）扩大资源。新建幼儿园12所。（责任单位：市教育局、财政局）

（二）提高质量。办好每一所幼儿园。（责任单位：市教育局）

三、保障措施

各单位要加强领导。
`;
