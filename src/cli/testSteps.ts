import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';

import { say } from './terminal.ts';

/** How many checks passed and failed; a step that is not a test runner counts as one. */
export interface Count {
  passed: number;
  failed: number;
}

/** One command of `npm test`. */
export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the runner's own JSON report; without it the exit code is the one result. */
  count?: (report: unknown) => Count;
}

/** Where logs and reports of the last run are kept. */
export const outputFolder = 'tests/.output';

/** Runs one step, keeps its output in a log, and prints the log when the step failed. */
export async function runStep(step: Step): Promise<Count> {
  mkdirSync(outputFolder, { recursive: true });
  const report = `${outputFolder}/${step.name}.json`;
  const log = `${outputFolder}/${step.name}.log`;
  rmSync(report, { force: true });
  const begin = performance.now();
  const heartbeat = setInterval(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    say('test-goes-on', { name: step.name, seconds });
  }, 15_000);
  const code = await runLogged(step, log, report).finally(() => clearInterval(heartbeat));
  if (code !== 0) process.stdout.write(readFileSync(log));
  return countResults(step, code, report);
}

async function runLogged(step: Step, log: string, report: string): Promise<number> {
  const [command = '', ...rest] = step.command;
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...step.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const stop = (): boolean => child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('SIGINT', stop).off('SIGTERM', stop);
  file.end();
  await once(file, 'finish');
  return code ?? 1;
}

/** A runner that fails without a failing test (a file that does not load) still counts as one failure. */
export function countResults(step: Step, code: number, report: string): Count {
  const alone = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!step.count) return alone;
  try {
    const { passed, failed } = step.count(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, failed: Math.max(failed, alone.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Counts of Vitest's JSON report. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts of Playwright's JSON report; a test that passed only on a retry counts as failed. */
export function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
