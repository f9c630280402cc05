/** How pages call a clause in one line. */
import { words } from '../i18n/words.ts';
import type { Clause, Edition } from '../plan/model.ts';

/** Number and title as printed; preamble and closing by the interface's words. */
export function clauseName(edition: Edition, clause: Clause): string {
  const outer = { preamble: words(edition).plan.preamble, closing: words(edition).plan.closing };
  if (clause.id in outer) return outer[clause.id as keyof typeof outer];
  return `${clause.label}${clause.title}`;
}
