import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { displayPath } from '../schema/files.ts';

/** Writes a capture as it came; `undo` takes it away again, unless it was there before. */
export function writeCapture(path: string, bytes: Uint8Array): { undo: () => void } {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    const fault = (error as NodeJS.ErrnoException).code ?? String(error);
    if (fault === 'EEXIST') return { undo: () => undefined };
    rmSync(path, { force: true });
    throw new ProblemError(
      tellProblem('file-unwritable', { file: displayPath(path), line: null }, { fault }),
    );
  }
  return {
    undo: () => {
      rmSync(path, { force: true });
    },
  };
}
