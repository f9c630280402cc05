import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPlans } from '../import/content/currentPlans.ts';
import { captureOf } from '../import/content/keepVersion.ts';
import { readTextFiles } from '../schema/files.ts';
import type { FileChange, FileMove } from './changeFile.ts';
import { moveFile, readIfThere } from './changeFile.ts';
import type { Desk } from './desk.ts';
import { planFile } from './desk.ts';
import { forget } from './edit/forget.ts';

/** Where captures lie that were removed: no command reads what begins with a dot. */
const REMOVED = '.removed';
const ENDINGS = ['.md', '.indicators.yaml', '.decisions.yaml', '.provenance.yaml'];

/** Takes a capture out of the portal, with the plan that was read from it and whatever names that; undo brings all of it back. */
export function removeCapture(desk: Desk, file: string): void {
  const plans = [...findPlans(desk.contentDir)].filter(([, capture]) => capture === file).map(([id]) => id);
  const versions = plans.flatMap((id) => readTextFiles(join(desk.contentDir, 'versions', id), '.md'));
  const former = versions.map(({ text }) => captureOf(text).file);
  const moves = [...new Set([file, ...former])].map((name) => moveOf(desk, name));
  const changes = [
    ...plans.flatMap((id) => [
      ...ENDINGS.map((ending) => gone(planFile(desk, id, ending))),
      gone(join(desk.contentDir, 'actuals', `${id}.csv`)),
    ]),
    ...plans.flatMap((id) =>
      readTextFiles(join(desk.contentDir, 'versions', id), '.md').map(({ name }) =>
        gone(join(desk.contentDir, 'versions', id, name)),
      ),
    ),
    ...['organisations', 'measures', 'topics'].map((list) => unnamed(desk, list, plans)),
  ].filter(({ before, after }) => before !== after);
  desk.history.remove(
    changes,
    moves.filter(({ from }) => existsSync(from)),
  );
  for (const id of plans) rmEmpty(join(desk.contentDir, 'versions', id));
}

/** Takes away a folder in which nothing is left. */
function rmEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Brings captures back whose plans are still there: a removal that was killed half-way is none. */
export function bringBack(desk: Pick<Desk, 'contentDir' | 'seedsDir'>): void {
  for (const file of findPlans(desk.contentDir).values()) {
    const { from, to } = moveOf(desk, file);
    if (file !== '' && !existsSync(from) && existsSync(to)) moveFile({ from: to, to: from });
  }
}

const moveOf = ({ seedsDir }: Pick<Desk, 'seedsDir'>, name: string): FileMove => ({
  from: join(seedsDir, name),
  to: join(seedsDir, REMOVED, name),
});

const gone = (path: string): FileChange => ({ path, before: readIfThere(path), after: null });

/** A list of the content without what it says of these plans. */
function unnamed(desk: Desk, list: string, plans: readonly string[]): FileChange {
  const path = join(desk.contentDir, `${list}.yaml`);
  const before = readIfThere(path);
  const after = plans.reduce<string | null>(
    (text, plan) => text && forget(text, list, { plan, list: null, member: null }),
    before,
  );
  return { path, before, after };
}
