import type { FigureKind } from '../../grammar/target/rule.ts';
import { unitKind } from '../../grammar/target/unit.ts';
import type { Figure, Reading } from '../../plan/model.ts';
import { statementOf } from '../../plan/statementOf.ts';
import type { Proposal } from './mergeIndicators.ts';

/** What content keeps besides targets; the rest of the account is for `inspect`. */
const KEPT: readonly FigureKind[] = ['standard', 'benefit', 'resource'];

/** A base value is kept beside the target that bears its name. */
const hasTarget = (base: Figure, targets: readonly Figure[]): boolean =>
  targets.some(
    ({ clause, name, unit }) =>
      clause === base.clause && name === base.name && unitKind(unit) === unitKind(base.unit),
  );

/** The figures of a paper that its content keeps: targets first, then what one gets, what every thing must have, what is set aside, what was. */
export function keptFigures({ figures, indicators }: Pick<Reading, 'figures' | 'indicators'>): Proposal[] {
  const targets = figures.filter(({ kind }) => kind === 'target');
  const others = figures.filter(
    (each) =>
      typeof each.value !== 'string' &&
      (KEPT.includes(each.kind) || (each.kind === 'baseline' && hasTarget(each, targets))),
  );
  return [
    ...indicators.map((each): Proposal => ({ ...each, kind: 'target' })),
    ...others.map(
      (each): Proposal => ({ ...statementOf(each), kind: each.kind, topic: null, reviewed: false }),
    ),
  ];
}
