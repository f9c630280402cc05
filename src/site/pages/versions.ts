import { diffChars } from 'diff';
import type { Plan } from '../../plan/model.ts';
import { clauseText, headingText } from '../../plan/text.ts';
import { type ClauseChange, compareVersions, type Fate, fatesOf } from '../../plan/versions.ts';

const known = new WeakMap<Plan, Map<string, Fate[]>>();

/** As `fatesOf`, made once however many clauses ask. */
export function fatesIn(plan: Plan): Map<string, Fate[]> {
  const fates = known.get(plan) ?? fatesOf(plan);
  known.set(plan, fates);
  return fates;
}

/** A stretch of a changed text: kept, added or taken out. */
export interface MarkedPiece {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

const wordsOf = (clause: ClauseChange['before']): string =>
  clause ? `${headingText(clause)}\n${clauseText(clause)}`.trim() : '';

/** The words of a clause before and after, with what was added and taken out. */
export function markChange({ before, after }: ClauseChange): MarkedPiece[] {
  return diffChars(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}

/** The changes from one version to the next, the latest first. */
export function stepsOf(plan: Plan): { from: number; to: number; changes: ClauseChange[] }[] {
  const texts = [...(plan.earlier ?? []), plan];
  return texts
    .slice(1)
    .map((now, index) => ({
      from: index + 1,
      to: index + 2,
      changes: compareVersions(texts[index]?.clauses ?? [], now.clauses).filter(
        ({ kind }) => kind !== 'same',
      ),
    }))
    .reverse();
}
