import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import type { FileChange, FileMove } from './changeFile.ts';

/** What one step at the desk did to the files. */
export interface FileStep {
  changes: FileChange[];
  moves: readonly FileMove[];
}

/** So many steps are kept. */
const MOST = 100;
const NAME = /^(\d+)-\d+\.json$/;

const stepSchema = z.strictObject({
  changes: z.array(
    z.strictObject({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  moves: z.array(z.strictObject({ from: z.string(), to: z.string() })),
});

/** Steps kept in a folder of their own that Git does not see, one file each, so that tomorrow's desk can take them back. */
export class KeptSteps {
  readonly #folder: string;
  readonly #roots: readonly string[];
  #count = 0;

  /** Only steps on files in one of the `roots` are read; the first of them is where the paths begin. */
  constructor(folder: string, roots: readonly [string, ...string[]]) {
    this.#folder = folder;
    this.#roots = roots;
  }

  /** Every step that is kept and can be read, oldest first. */
  read(): (FileStep & { name: string })[] {
    return this.#names().flatMap((name) => {
      const step = this.#readOne(name);
      return step ? [{ ...step, name }] : [];
    });
  }

  /** Keeps a step, under its name where it has one; where there is no room it is not kept, and the step stands. */
  keep(
    step: FileStep,
    name = `${Date.now()}${String(this.#count++).padStart(4, '0')}-${process.pid}.json`,
  ): string {
    const short = (path: string): string => relative(this.#roots[0] ?? '', path);
    const text = JSON.stringify({
      changes: step.changes.map((each) => ({ ...each, path: short(each.path) })),
      moves: step.moves.map(({ from, to }) => ({ from: short(from), to: short(to) })),
    });
    const beside = join(this.#folder, `${process.pid}.keeping`);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, '.gitignore'), '*\n');
      writeFileSync(beside, text);
      renameSync(beside, join(this.#folder, name));
      for (const old of this.#names().slice(0, -MOST)) this.drop(old);
    } catch {
      rmSync(beside, { force: true });
    }
    return name;
  }

  /** Lets go of a step. */
  drop(name: string): void {
    try {
      rmSync(join(this.#folder, name), { force: true });
    } catch {
      // A folder that may not be written: its files say something else than the step by now, and it will be refused.
    }
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => NAME.test(name))
        .sort();
    } catch {
      return [];
    }
  }

  #readOne(name: string): FileStep | undefined {
    try {
      const found = stepSchema.parse(JSON.parse(readFileSync(join(this.#folder, name), 'utf8')));
      const full = (path: string): string => resolve(this.#roots[0] ?? '', path);
      const step = {
        changes: found.changes.map((each) => ({ ...each, path: full(each.path) })),
        moves: found.moves.map(({ from, to }) => ({ from: full(from), to: full(to) })),
      };
      const paths = [
        ...step.changes.map(({ path }) => path),
        ...step.moves.flatMap(({ from, to }) => [from, to]),
      ];
      return paths.every((path) => this.#isOurs(path)) ? step : undefined;
    } catch {
      return undefined;
    }
  }

  #isOurs(path: string): boolean {
    return this.#roots.some((root) => {
      const below = relative(resolve(root), path);
      return below !== '' && !below.startsWith('..') && !isAbsolute(below);
    });
  }
}

/** When a step that is kept was made. */
export function timeOf(name: string): Date {
  return new Date(Number(NAME.exec(name)?.[1]?.slice(0, -4)));
}
