/**
 * Shares of a portal as they were built before, each in a folder named by the hash of what it was made from. A folder is
 * there as a whole or not at all; a file that somebody changed since makes it count as absent. All of it may be deleted.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../files/downloads.ts';
import { createWriter, type MadeFile, toMadeFile } from './madeFile.ts';

/** A file of a share: size and time of change tell whether it was touched. */
export interface StoredFile extends MadeFile {
  size: number;
  mtime: number;
}

const RECORD = 'share.json';

/** Keeps a share under its key: its files get their names in the store only when all of them are written. */
export function storeShare(store: string, key: string, files: Map<string, Content>): StoredFile[] {
  const folder = join(store, key);
  const building = `${folder}.${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  const write = createWriter(join(building, 'files'));
  const stored = [...files].map(([path, content]): StoredFile => {
    const { size, mtimeMs } = statSync(write(path, content));
    return { ...toMadeFile(path, content), size, mtime: mtimeMs };
  });
  writeFileSync(join(building, RECORD), JSON.stringify(stored));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(building, folder);
    return stored;
  } catch (error) {
    // Another build of the same portal was quicker; of one key all have the same bytes.
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(join(folder, RECORD))) throw error;
    return JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as StoredFile[];
  }
}

/** Keeps files that were written into a portal's folder as a share, under the same names. */
export function storeWritten(store: string, key: string, out: string, files: readonly MadeFile[]): void {
  const folder = join(store, key);
  const building = `${folder}.${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  const made = new Set<string>();
  const stored = files.map((file): StoredFile => {
    const [from, to] = [join(out, file.path), join(building, 'files', file.path)];
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    putFile(from, to);
    const { size, mtimeMs } = statSync(to);
    return { ...file, size, mtime: mtimeMs };
  });
  writeFileSync(join(building, RECORD), JSON.stringify(stored));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(building, folder);
  } catch {
    // Another build of the same portal was quicker.
    rmSync(building, { recursive: true, force: true });
  }
}

/** What a full disk, or a full share of it, answers. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Whether a share is stored; its files may have been touched since. */
export const isStored = (store: string, key: string): boolean => existsSync(join(store, key, RECORD));

/** Puts a stored share into a portal's folder; undefined where it is not there, or not as it was written. */
export function placeShare(store: string, key: string, out: string): StoredFile[] | undefined {
  const folder = join(store, key);
  if (!isStored(store, key)) return undefined;
  const made = new Set<string>();
  try {
    const files = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as StoredFile[];
    for (const { path, size, mtime } of files) {
      const [from, to] = [join(folder, 'files', path), join(out, path)];
      const now = statSync(from);
      if (now.size !== size || now.mtimeMs !== mtime) return undefined;
      const there = lstatSync(to, { throwIfNoEntry: false });
      if (there && isSame(now, there)) continue;
      if (there) rmSync(to);
      if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      made.add(dirname(to));
      putFile(from, to);
    }
    return files;
  } catch (error) {
    // A share that is not as it was written is made again; on a full disk that would not help.
    if (FULL.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return undefined;
  }
}

/** Whether a file that an earlier build left is this one. */
function isSame({ dev, ino, size, mtimeMs }: Stats, there: Stats): boolean {
  return there.ino === ino && there.dev === dev && there.size === size && there.mtimeMs === mtimeMs;
}

/** A second name for the file, or where that cannot be (another disk) a copy of it. */
function putFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Which portal a folder of shares belongs to, and which process built it last. */
const OWNER = 'portal.json';
/** Where what was read is kept beside what was built from it. */
export const READING = 'reading';
/** Where the pieces of the index of search are kept. */
export const PIECES = 'search';
/** Where the portal that was replaced last waits for the next build. */
export const SPARE = 'spare';
/** With its number, the mark of a process that builds from the store. */
const BUILDER = 'builder-';

/** The folder of shares of a portal; those of portals that are no longer there are deleted. */
export function openStore(stores: string, out: string): string {
  const store = join(stores, keyOf(out));
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, OWNER), JSON.stringify({ out, process: process.pid }));
  writeFileSync(join(store, `${BUILDER}${process.pid}`), '');
  for (const name of readdirSync(stores))
    if (isForsaken(join(stores, name, OWNER))) rmSync(join(stores, name), { recursive: true, force: true });
  return store;
}

function isForsaken(owner: string): boolean {
  try {
    const { out, process: builder } = JSON.parse(readFileSync(owner, 'utf8')) as {
      out: string;
      process: number;
    };
    return !existsSync(out) && !isRunning(builder);
  } catch {
    return false;
  }
}

/** Whether a process is still there. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Forgets what no share of this build was made from, and what builds that were stopped left behind. While another build
 * uses the store nothing is forgotten: the last of them does it.
 */
export function cleanStore(store: string, keys: ReadonlySet<string>): void {
  const remove = (name: string): void => rmSync(join(store, name), { recursive: true, force: true });
  remove(`${BUILDER}${process.pid}`);
  const names = readdirSync(store);
  const builders = names.filter((name) => name.startsWith(BUILDER));
  if (builders.some((name) => isRunning(Number(name.slice(BUILDER.length))))) return;
  for (const name of names)
    if (![OWNER, READING, PIECES, SPARE].includes(name) && !keys.has(name)) remove(name);
}

/** The hash of anything that JSON can say. */
export function keyOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}
