import type { Clause } from '../../plan/model.ts';
import { toWords, type Words } from '../../plan/problem.ts';
import { headingText } from '../../plan/text.ts';
import { compareVersions } from '../../plan/versions.ts';

const SHORT = 24;

/**
 * What became of the clauses of a plan that is read again, one line a clause that changed.
 * @example ['改写 2-3 （三）推进基础教育数字化']
 */
export function describeChanges(before: readonly Clause[], after: readonly Clause[]): Words[] {
  return compareVersions(before, after).flatMap(({ kind, before: old, after: now }): Words[] => {
    const clause = now ?? old;
    if (kind === 'same' || !clause) return [];
    const moved = old && now && old.id !== now.id ? `${old.id} → ${now.id}` : clause.id;
    const heading = headingText(clause);
    const words = `${moved} ${heading.length > SHORT ? `${heading.slice(0, SHORT)}…` : heading}`.trim();
    return [toWords(`clause-${kind}`, { clause: words })];
  });
}
