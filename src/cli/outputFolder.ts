/** The folder that a build writes: found, filled beside the one that is there, and put in its place. */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { searchFolder } from '../site/search/searchFolder.ts';
import { SHARD_FILE } from '../site/units/shard.ts';
import { recoverOutput } from './recoverOutput.ts';

/** The folder that the build replaces; refused when it holds something that no build of ours has written. */
export function findOutputFolder(name: string): string {
  recoverOutput(resolve(name));
  const folder = existsSync(name) ? realpathSync(name) : resolve(name);
  if (!existsSync(folder)) return folder;
  const isReplaceable =
    lstatSync(folder).isDirectory() &&
    (readdirSync(folder).length === 0 ||
      [searchFolder, 'zh-hant', SHARD_FILE].some((each) => existsSync(join(folder, each))));
  if (isReplaceable) return folder;
  throw new ProblemError(tellProblem('folder-foreign', { file: name, line: null }, {}));
}

/** A folder to work in; gone when the process ends before the work is whole. */
export async function besideOutput(out: string, fill: (next: string) => Promise<void>): Promise<void> {
  const next = `${out}-next-${process.pid}`;
  const cleanUp = (): void => rmSync(next, { recursive: true, force: true });
  const interrupt = (): void => process.exit(130);
  process.once('exit', cleanUp).once('SIGINT', interrupt).once('SIGTERM', interrupt);
  mkdirSync(next, { recursive: true });
  await fill(next);
  putInPlace(next, out);
  process.off('exit', cleanUp).off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

/** Two renames in the same parent folder: the time without an output folder is microseconds. */
function putInPlace(next: string, out: string): void {
  const previous = join(dirname(out), `${basename(out)}-previous-${process.pid}`);
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}
