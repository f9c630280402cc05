import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file and its whole new text. */
export interface FileText {
  path: string;
  text: string;
}

/**
 * Writes all files or none: everything goes to temporary files first, and when one cannot take its place,
 * those that already did are put back.
 */
export function writeFiles(files: readonly FileText[]): void {
  const temporary = files.map(({ path }) => `${path}.importing`);
  const before = files.map(({ path }) => readIfThere(path));
  let done = 0;
  try {
    files.forEach(({ path, text }, index) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary[index] as string, text);
    });
    for (; done < files.length; done++) renameSync(temporary[done] as string, (files[done] as FileText).path);
  } catch (error) {
    for (const [index, { path }] of files.slice(0, done).entries()) restore(path, before[index]);
    throw error;
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function restore(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}
