/** What was read of each file and converted of each plan, as earlier builds of a portal left it; may be deleted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { noteOrigin, type Recall } from '../../plan/recall.ts';
import { keyOf } from './shareStore.ts';

/** A store that gives what was made of the same parts by the same code. */
export interface ReadingStore {
  recall: Recall;
  /** Whether it has what was made of these parts. */
  has: (parts: unknown) => boolean;
  /** Forgets what nobody asked for since the store was opened. */
  clean: () => void;
}

/** Opens the store in a folder; `code` is the hash of all code that made what is in it. */
export function openReading(folder: string, code: string): ReadingStore {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  const nameOf = (parts: unknown): string => `${keyOf([code, parts])}.json`;
  const recall: Recall = <Value>(parts: unknown, work: () => Value | undefined): Value | undefined => {
    const name = nameOf(parts);
    asked.add(name);
    const file = join(folder, name);
    try {
      return noted(JSON.parse(readFileSync(file, 'utf8')) as Value, name);
    } catch {
      // It was never made, or not as a whole.
    }
    const made = work();
    if (made === undefined) return undefined;
    const text = JSON.stringify(made);
    const writing = `${file}.${process.pid}-${threadId}`;
    writeFileSync(writing, text);
    renameSync(writing, file);
    // As the next build will find it: a build from the store and one without must not differ.
    return noted(JSON.parse(text) as Value, name);
  };
  const clean = (): void => {
    for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
  };
  return { recall, has: (parts) => existsSync(join(folder, nameOf(parts))), clean };
}

function noted<Value>(made: Value, name: string): Value {
  if (typeof made === 'object' && made !== null) noteOrigin(made, name);
  return made;
}
