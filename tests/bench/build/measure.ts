import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { listFiles } from '../../built/dist.ts';

/** What a command took. */
export interface Cost {
  /** Seconds of all processors, by all processes of the command. */
  cpu: number;
  wall: number;
  /** The most memory of one of its processes. */
  megabytes: number;
}

/** Runs a command to its end under GNU time; throws with what it said where it fails. */
export function measure(command: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Cost {
  const report = join(mkdtempSync(join(tmpdir(), 'celan-')), 'time');
  const begin = performance.now();
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['-o', report, '-f', '%U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...options,
    env: { ...process.env, ...options.env },
  });
  const wall = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(error?.message ?? stderr);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { cpu: user + system, wall, megabytes: Math.round(kilobytes / 1000) };
}

/** How many files a folder holds, and how many megabytes. */
export function weigh(folder: string): { files: number; megabytes: number } {
  const files = listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}
