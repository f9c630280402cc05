import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { displayPath } from '../schema/files.ts';

/** What a file said before and after one step at the desk; null where there was no file. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
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

function unwritable(path: string, error: unknown): ProblemError {
  const fault = (error as NodeJS.ErrnoException).code ?? String(error);
  return new ProblemError(tellProblem('file-unwritable', { file: displayPath(path), line: null }, { fault }));
}
