/** The folder that a build writes: found, filled beside the one that is there, and put in its place. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { searchFolder } from '../site/search/searchFolder.ts';
import { SHARD_FILE } from '../site/units/shard.ts';
import { recoverOutput } from './recoverOutput.ts';

/** The folder that the build replaces; refused when it holds something that no build of ours has written. */
export function findOutputFolder(name: string, cache: string): string {
  recoverOutput(resolve(name), cache);
  const folder = existsSync(name) ? realpathSync(name) : resolve(name);
  if (!existsSync(folder)) return folder;
  const isReplaceable =
    lstatSync(folder).isDirectory() &&
    (readdirSync(folder).length === 0 ||
      [searchFolder, 'zh-hant', SHARD_FILE].some((each) => existsSync(join(folder, each))));
  if (isReplaceable) return folder;
  throw new ProblemError(tellProblem('folder-foreign', { file: name, line: null }, {}));
}

/** Two folders to work in; gone when the process ends before the work is whole. */
export async function besideOutput(
  out: string,
  cache: string,
  fill: (next: string, building: string) => Promise<void>,
): Promise<void> {
  const next = `${out}-next-${process.pid}`;
  // Outside its root Astro keeps the half-built pages of all builds in one place, where two at a time spoil each other.
  const building = join(cache, `build-${process.pid}`);
  const cleanUp = (): void => {
    for (const folder of [building, next]) rmSync(folder, { recursive: true, force: true });
  };
  const interrupt = (): void => process.exit(130);
  process.once('exit', cleanUp).once('SIGINT', interrupt).once('SIGTERM', interrupt);
  mkdirSync(next, { recursive: true });
  await fill(next, building);
  putInPlace(next, out);
  process.off('exit', cleanUp).off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

/** Puts a folder in the place of an empty one, which may be on another disk. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Two renames in the same parent folder: the time without an output folder is microseconds. */
function putInPlace(next: string, out: string): void {
  const previous = join(dirname(out), `${basename(out)}-previous-${process.pid}`);
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}
