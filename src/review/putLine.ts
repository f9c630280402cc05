import { relative, resolve, sep } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { changedLine } from './edit/changedLine.ts';
import type { Desk } from './desk.ts';

/** Puts one line of a file of `content/` in another's place, or takes it out, as an editor would. */
export function putLine(
  { contentDir, history }: Pick<Desk, 'contentDir' | 'history'>,
  { file, line, seen, text }: { file: string; line: number; seen: string; text: string | null },
): void {
  const path = resolve(file);
  const inside = relative(resolve(contentDir), path);
  const isOurs = !inside.startsWith(`..${sep}`) && /\.(?:md|yaml|tsv|csv)$/u.test(inside) && path !== inside;
  const changed = new ProblemError(tellProblem('file-changed', { file, line }, {}));
  if (!isOurs) throw changed;
  history.mend(path, (before) => {
    const after = before === null ? undefined : changedLine(before, line, seen, text);
    if (after === undefined) throw changed;
    return after;
  });
}
