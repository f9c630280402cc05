/** The folder that a build writes: found, filled beside the one that is there, and put in its place. */
import { existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { searchFolder } from '../site/search/searchFolder.ts';
import { SHARD_FILE } from '../site/units/shard.ts';
import { recoverOutput } from './recoverOutput.ts';
import { keepSpare, type Left, takeSpare } from './spareFolder.ts';

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

/**
 * A folder to work in; gone when the process ends before the work is whole.
 * @param spare where the portal that is replaced is kept for the next build, which begins with it; null keeps none
 */
export async function besideOutput(
  out: string,
  spare: string | null,
  fill: (next: string, left: Left) => Promise<void>,
): Promise<void> {
  const next = `${out}-next-${process.pid}`;
  const cleanUp = (): void => rmSync(next, { recursive: true, force: true });
  const interrupt = (): void => process.exit(130);
  process.once('exit', cleanUp).once('SIGINT', interrupt).once('SIGTERM', interrupt);
  await fill(next, takeSpare(spare, next));
  putInPlace(next, out, spare);
  process.off('exit', cleanUp).off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

/** Two renames in the same parent folder: the time without an output folder is microseconds. */
function putInPlace(next: string, out: string, spare: string | null): void {
  const previous = join(dirname(out), `${basename(out)}-previous-${process.pid}`);
  const isReplaced = existsSync(out);
  if (isReplaced) renameSync(out, previous);
  renameSync(next, out);
  if (isReplaced) keepSpare(previous, spare);
}
