/** How pages call a clause in one line. */
import { clauseOf } from '../../plan/indexes.ts';
import { words } from '../../i18n/words.ts';
import type { Clause, Edition, Plan } from '../../plan/model.ts';

/** Number and title as printed; preamble and closing by the interface's words. */
export function clauseName(edition: Edition, clause: Clause): string {
  const outer = { preamble: words(edition).plan.preamble, closing: words(edition).plan.closing };
  if (clause.id in outer) return outer[clause.id as keyof typeof outer];
  return `${clause.label}${clause.title}`;
}

/** The headings above a clause, outermost first. */
export function clausePlace(plan: Plan, clause: Clause): string {
  const above = clauseOf(plan, clause.parent ?? '');
  if (!above) return '';
  return [clausePlace(plan, above), `${above.label}${above.title}`].filter(Boolean).join(' › ');
}
