import { readTypedFigure } from '../grammar/target/typedFigure.ts';
import type { Indicator } from '../plan/model.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';

/** What an actual figure is measured against. */
export type Measured = Pick<Indicator, 'name' | 'unit'>;

/**
 * An actual figure as a person typed it, in the unit of its target; or why it cannot be that. Of a target that is not
 * known the digits are taken, since that is told already.
 * @example readActualFigure('1.2万', { name: '培训', unit: '人' }, place) === 12000
 */
export function readActualFigure(
  typed: string,
  target: Measured | undefined,
  place: Place,
): number | Problem {
  const unit = target?.unit ?? typed.replace(/^[-\d.,\s]+/u, '');
  const read = readTypedFigure(typed, unit);
  if (read && 'value' in read) return read.value;
  const [written, name] = [typed.trim(), target?.name ?? ''];
  if (read === undefined) return tellProblem('actual-number', place, { name, written });
  return unit === ''
    ? tellProblem('actual-bare', place, { name, written })
    : tellProblem('actual-unit', place, { name, written, wanted: unit });
}
