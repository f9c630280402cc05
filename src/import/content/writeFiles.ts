import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A file and its whole new text. */
export interface FileText {
  path: string;
  text: string;
}

const temporaryOf = (path: string): string => `${path}.importing`;

/** Where an import that is about to put its files in place notes which they are. */
const journalOf = (folder: string): string => join(folder, '.importing.json');

/**
 * Writes all files or none. Everything goes to temporary files first; once all are there a journal says so, and from
 * then on the import is done: when it is killed, `finishWriting` puts the rest in place. When one cannot take its
 * place, those that already did are put back.
 */
export function writeFiles(files: readonly FileText[], folder?: string): void {
  const before = files.map(({ path }) => readIfThere(path));
  const journal = folder === undefined ? undefined : journalOf(folder);
  let done = 0;
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporaryOf(path), text, { flush: true });
    }
    if (journal !== undefined && folder !== undefined && files.length > 0)
      writeJournal(journal, files.map(({ path }) => relative(folder, path)));
    for (const { path } of files) {
      renameSync(temporaryOf(path), path);
      done++;
    }
  } catch (error) {
    for (const [index, { path }] of files.slice(0, done).entries()) restore(path, before[index]);
    throw error;
  } finally {
    for (const { path } of files) rmSync(temporaryOf(path), { force: true });
    for (const name of journal === undefined ? [] : [journal, `${journal}.new`]) rmSync(name, { force: true });
  }
}

/** Written beside and renamed, so that it is there whole or not at all. */
function writeJournal(journal: string, paths: readonly string[]): void {
  writeFileSync(`${journal}.new`, JSON.stringify(paths), { flush: true });
  renameSync(`${journal}.new`, journal);
}

/** Puts in place what an import that was killed had written; does nothing where none was. */
export function finishWriting(folder: string): void {
  const journal = journalOf(folder);
  rmSync(`${journal}.new`, { force: true });
  if (!existsSync(journal)) return;
  for (const name of readJournal(journal)) {
    const path = resolve(folder, name);
    const isInside = !relative(folder, path).startsWith('..');
    if (isInside && existsSync(temporaryOf(path))) renameSync(temporaryOf(path), path);
  }
  rmSync(journal, { force: true });
}

function readJournal(journal: string): string[] {
  const names: unknown = JSON.parse(readFileSync(journal, 'utf8'));
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
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
