import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { isRunning } from '../site/units/shareStore.ts';

/**
 * Sets right what builds that were killed left behind: a portal that was about to be replaced is put back where none
 * took its place, and half-built folders go. Folders of builds that still run are left alone.
 */
export function recoverOutput(out: string): void {
  const parent = dirname(out);
  for (const kind of ['previous', 'next'] as const)
    for (const name of leftovers(parent, `${basename(out)}-${kind}-`)) {
      const folder = join(parent, name);
      if (kind === 'previous' && !existsSync(out)) renameSync(folder, out);
      else rmSync(folder, { recursive: true, force: true });
    }
}

/** Folders that carry the number of a process that is no more. */
function leftovers(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const number = name.startsWith(prefix) ? /^\d+$/u.exec(name.slice(prefix.length))?.[0] : undefined;
    return number !== undefined && !isRunning(Number(number));
  });
}
