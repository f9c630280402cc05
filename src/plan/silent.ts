import { clauseOf } from './indexes.ts';
import type { Clause, Plan } from './model.ts';
import { clauseText } from './text.ts';

/**
 * Whether a clause says nothing of who is responsible where others of its plan do: an end of the outline with no
 * responsibility of its own or of a clause above it, and no children that could have one.
 */
export function isSilent(
  { clauses, responsibilities }: Pick<Plan, 'clauses' | 'responsibilities'>,
  clause: Clause,
): boolean {
  if (responsibilities.length === 0 || clauses.some(({ parent }) => parent === clause.id)) return false;
  const named = new Set(responsibilities.map((each) => each.clause));
  for (let at: Clause | undefined = clause; at; at = clauseOf({ clauses }, at.parent ?? ''))
    if (named.has(at.id)) return false;
  return true;
}

/** Whatever may be read as a time, in either script: of a clause with such words nobody says that it names none. */
const TIME = new RegExp(
  [
    '[\\d一二三四五六七八九十〇两兩][个個]?[年月日天周週季]|十.五|工作日',
    '[每逐近学學][年月期日季周週]|[年月季周週日][内內底末初前]',
    '期[间間限内內]|[日长長短中]期|[時时][间間限]|[以之]前',
  ].join('|'),
  'u',
);

/** Whether a clause at an end of the outline names no time in any words, where others of its plan do. */
export function isUndated(
  { clauses, milestones, indicators }: Pick<Plan, 'clauses' | 'milestones' | 'indicators'>,
  clause: Clause,
): boolean {
  if (milestones.length === 0 || clauses.some(({ parent }) => parent === clause.id)) return false;
  const isOf = (each: { clause: string }): boolean => each.clause === clause.id;
  return (
    !milestones.some(isOf) &&
    !indicators.some((each) => isOf(each) && each.year !== null) &&
    !TIME.test(clause.title + clauseText(clause))
  );
}
