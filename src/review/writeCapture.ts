import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unwritable } from './changeFile.ts';

/** Writes a capture as it came; `undo` takes it away again, unless it was there before. */
export function writeCapture(path: string, bytes: Uint8Array): { undo: () => void } {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { undo: () => undefined };
    rmSync(path, { force: true });
    throw unwritable(path, error);
  }
  return {
    undo: () => {
      rmSync(path, { force: true });
    },
  };
}
