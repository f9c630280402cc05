import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { FileChange, FileMove } from './changeFile.ts';
import { displayPath } from '../schema/files.ts';
import { readYaml } from '../schema/yaml.ts';
import { changed, holdFile, moveFile, putFile, readIfThere } from './changeFile.ts';
import { type KeptSteps, type FileStep, timeOf } from './keptSteps.ts';

/** A step that was made; `name` is by which it is kept, `earlier` that a desk before this one made it. */
interface MadeStep extends FileStep {
  name: string | undefined;
  earlier: boolean;
}

/** The steps made at the desk, so that each can be taken back as long as nobody has changed its files since. */
export class History {
  readonly #steps: MadeStep[];
  readonly #kept: KeptSteps | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** Without a place to keep them steps are forgotten when the desk closes. */
  constructor(kept?: KeptSteps) {
    this.#kept = kept;
    this.#steps = (kept?.read() ?? []).map((step) => ({ ...step, earlier: true }));
  }

  /** Lets one thing be done after the other, though two windows ask at once. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Changes one file by its present text, unless that is no YAML, and remembers the step; says whether anything changed. */
  change(path: string, edit: (text: string | null) => string | null): boolean {
    const before = readIfThere(path);
    if (before !== null && path.endsWith('.yaml')) readYaml(before, displayPath(path), z.unknown());
    const after = edit(before);
    if (after === before) return false;
    putFile({ path, before, after });
    this.#note({ changes: [{ path, before, after }], moves: [] });
    return true;
  }

  /** Changes one file that may be one no reader takes: the change is to mend it. */
  mend(path: string, edit: (text: string | null) => string): void {
    const before = readIfThere(path);
    const after = edit(before);
    putFile({ path, before, after });
    this.#note({ changes: [{ path, before, after }], moves: [] });
  }

  /** Runs something that changes files by itself; all of it is one step, with the last one where `joined`. */
  async watch(paths: () => string[], run: () => Promise<void>, joined: boolean): Promise<void> {
    const before = new Map(paths().map((path) => [path, readIfThere(path)]));
    await run();
    const changes = [...new Set([...before.keys(), ...paths()])]
      .map((path) => ({ path, before: before.get(path) ?? null, after: readIfThere(path) }))
      .filter((each) => each.before !== each.after);
    const last = joined ? this.#steps.pop() : undefined;
    if (last) this.#note({ ...last, changes: [...last.changes, ...changes] }, last.name);
    else if (changes.length > 0) this.#note({ changes, moves: [] });
  }

  /** Changes files and puts others elsewhere, as one step: all of it or nothing. */
  remove(changes: FileChange[], moves: readonly FileMove[]): void {
    const undo: (() => void)[] = [];
    const held: ReturnType<typeof holdFile>[] = [];
    try {
      const put = (change: FileChange): void => {
        // Putting back what was held needs no room on a full disk.
        const hold = holdFile(change.path);
        held.push(hold);
        putFile(change);
        undo.unshift(hold.restore);
      };
      // What may be refused comes first.
      changes.filter(({ after }) => after !== null).forEach(put);
      for (const move of moves) {
        moveFile(move);
        undo.unshift(() => {
          moveFile({ from: move.to, to: move.from });
        });
      }
      changes.filter(({ after }) => after === null).forEach(put);
    } catch (error) {
      for (const each of undo) each();
      throw error;
    } finally {
      for (const { release } of held) release();
    }
    this.#note({ changes, moves });
  }

  /** Takes back the last step, of one file, by `restore`, unless somebody has changed the file since. */
  takeBack(restore: () => void): void {
    const step = this.#pop();
    const [change] = step?.changes ?? [];
    if (change && readIfThere(change.path) === change.after) restore();
  }

  /**
   * Takes the last step back, all of it or, when one of its files was changed since, nothing of it. Gives when it was
   * made if that was at an earlier desk; undefined when there is none to take back.
   */
  undo(): { madeAt: Date | null } | undefined {
    const step = this.#steps.at(-1);
    if (!step) return undefined;
    // Files that are as before already were put so by a desk that was killed, or had no room for the rest.
    const left = step.changes.filter(({ path, before }) => readIfThere(path) !== before);
    const other = left.find(({ path, after }) => readIfThere(path) !== after);
    if (other) {
      this.#pop();
      throw changed(other.path);
    }
    for (const { path, before, after } of left.toReversed()) putFile({ path, before: after, after: before });
    for (const { from, to } of step.moves) if (existsSync(to)) moveFile({ from: to, to: from });
    this.#pop();
    return { madeAt: step.earlier && step.name !== undefined ? timeOf(step.name) : null };
  }

  #note(step: FileStep, name?: string): void {
    this.#steps.push({ ...step, name: this.#kept?.keep(step, name), earlier: false });
  }

  #pop(): MadeStep | undefined {
    const step = this.#steps.pop();
    if (step?.name !== undefined) this.#kept?.drop(step.name);
    return step;
  }
}
