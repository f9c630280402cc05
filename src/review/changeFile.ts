import {
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { tellSystemError } from '../plan/systemProblem.ts';
import { isRunning } from '../site/units/shareStore.ts';
import { displayPath } from '../schema/files.ts';

/** What a file said before and after one step at the desk; null where there was no file. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** A file that is put elsewhere, byte for byte. */
export interface FileMove {
  from: string;
  to: string;
}

/** Puts a file elsewhere. */
export function moveFile({ from, to }: FileMove): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    if (readdirSync(dirname(from)).length === 0) rmdirSync(dirname(from));
  } catch (error) {
    throw unwritable(from, error);
  }
}

/** The text of a file, or null where there is none. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unwritable(path, error);
  }
}

/**
 * Puts a new text in a file's place, whole or not at all: it is written beside it and renamed. Throws a ProblemError
 * when the file says something else by then than the change was made from.
 */
export function putFile({ path, before, after }: FileChange): void {
  const beside = `${path}.${process.pid}.reviewing`;
  try {
    if (after !== null) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, after, { flush: true });
    }
    if (readIfThere(path) !== before)
      throw new ProblemError(tellProblem('file-changed', { file: displayPath(path), line: null }, {}));
    if (after === null) rmSync(path, { force: true });
    else renameSync(beside, path);
  } catch (error) {
    throw error instanceof ProblemError ? error : unwritable(path, error);
  } finally {
    try {
      rmSync(beside, { force: true });
    } catch {
      // A folder that may not be written holds nothing of ours either.
    }
  }
}

/**
 * Gives a file a second name while something is tried: putting it back needs no room on a full disk.
 * `restore` puts it back, `release` lets the second name go.
 */
export function holdFile(path: string): { restore: () => void; release: () => void } {
  const held = `${path}.${process.pid}.before`;
  const isThere = existsSync(path);
  try {
    if (isThere) linkSync(path, held);
  } catch (error) {
    throw unwritable(path, error);
  }
  return {
    restore: () => {
      if (isThere) renameSync(held, path);
      else rmSync(path, { force: true });
    },
    release: () => {
      if (isThere) rmSync(held, { force: true });
    },
  };
}

/** Takes away what a desk that was killed left beside the files of a folder; their words are in the files themselves. */
export function sweepFolder(folder: string): void {
  for (const name of globSync('**/*.{reviewing,before}', { cwd: folder })) {
    const [, owner] = /\.(\d+)\.(?:reviewing|before)$/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

/** Why a file could not be read or written, in words. */
export function unwritable(path: string, error: unknown): ProblemError {
  const told = tellSystemError(error, path);
  if (told) return new ProblemError({ ...told, file: displayPath(path) });
  const fault = (error as NodeJS.ErrnoException).code ?? String(error);
  return new ProblemError(tellProblem('file-unwritable', { file: displayPath(path), line: null }, { fault }));
}

/** That a file says something else than what the person saw. */
export function changed(path: string): ProblemError {
  return new ProblemError(tellProblem('file-changed', { file: displayPath(path), line: null }, {}));
}
