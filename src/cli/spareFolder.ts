/**
 * The portal that was replaced last is kept, and the next build is made of it: what is still right in it stays where it
 * is, so that a build of one changed plan need not write, link and delete the files of all others.
 */
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a folder that is filled again, by their paths from it. */
export type Left = Set<string>;

/** Moves the spare folder to where a portal is built, or makes an empty one there; gives the files that stand in it. */
export function takeSpare(spare: string | null, next: string): Left {
  try {
    if (spare === null) mkdirSync(next, { recursive: true });
    else renameSync(spare, next);
  } catch {
    // There is none, it lies on another disk, or another build was quicker.
    mkdirSync(next, { recursive: true });
  }
  const left: Left = new Set();
  listInto(left, next, '');
  return left;
}

/** Keeps a folder as the spare one; where that cannot be, it is deleted. */
export function keepSpare(folder: string, spare: string | null): void {
  try {
    if (spare === null) return rmSync(folder, { recursive: true, force: true });
    rmSync(spare, { recursive: true, force: true });
    renameSync(folder, spare);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Deletes what stood in the folder before and is not of the portal that is there now. */
export function dropLeft(folder: string, left: Left, isWanted: (path: string) => boolean): void {
  for (const path of left) {
    if (isWanted(path)) continue;
    rmSync(join(folder, path), { force: true });
    dropEmpty(folder, dirname(path));
  }
}

function dropEmpty(folder: string, path: string): void {
  try {
    for (let at = path; at !== '.'; at = dirname(at)) rmdirSync(join(folder, at));
  } catch {
    // Something else stands in it.
  }
}

/** What is neither file nor folder goes at once: a link could lead out of the portal. */
function listInto(left: Left, folder: string, prefix: string): void {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) listInto(left, folder, `${path}/`);
    else if (entry.isFile()) left.add(path);
    else rmSync(join(folder, path), { force: true });
  }
}
