import { z } from 'zod';
import type { FileChange, FileMove } from './changeFile.ts';
import { displayPath } from '../schema/files.ts';
import { readYaml } from '../schema/yaml.ts';
import { holdFile, moveFile, putFile, readIfThere } from './changeFile.ts';

/** The steps made at this desk, so that each can be taken back as long as nobody has changed its files since. */
export class History {
  readonly #steps: FileChange[][] = [];
  /** Files that a step put elsewhere. */
  readonly #moves = new WeakMap<FileChange[], readonly FileMove[]>();
  #last: Promise<unknown> = Promise.resolve();

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
    this.#steps.push([{ path, before, after }]);
    return true;
  }

  /** Changes one file that may be one no reader takes: the change is to mend it. */
  mend(path: string, edit: (text: string | null) => string): void {
    const before = readIfThere(path);
    const after = edit(before);
    putFile({ path, before, after });
    this.#steps.push([{ path, before, after }]);
  }

  /** Runs something that changes files by itself; all of it is one step, with the last one where `joined`. */
  async watch(paths: () => string[], run: () => Promise<void>, joined: boolean): Promise<void> {
    const before = new Map(paths().map((path) => [path, readIfThere(path)]));
    await run();
    const changes = [...new Set([...before.keys(), ...paths()])]
      .map((path) => ({ path, before: before.get(path) ?? null, after: readIfThere(path) }))
      .filter((each) => each.before !== each.after);
    if (joined && this.#steps.length > 0) this.#steps.at(-1)?.push(...changes);
    else if (changes.length > 0) this.#steps.push(changes);
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
    this.#steps.push(changes);
    this.#moves.set(changes, moves);
  }

  /** Takes back the last step, of one file, by `restore`, unless somebody has changed the file since. */
  takeBack(restore: () => void): void {
    const [change] = this.#steps.pop() ?? [];
    if (change && readIfThere(change.path) === change.after) restore();
  }

  /** Takes the last step back, newest file first; throws when one of its files was changed since. */
  undo(): boolean {
    const step = this.#steps.pop();
    for (const { path, before, after } of step?.toReversed() ?? [])
      putFile({ path, before: after, after: before });
    for (const { from, to } of (step && this.#moves.get(step)) ?? []) moveFile({ from: to, to: from });
    return step !== undefined;
  }
}
