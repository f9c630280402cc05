/** How pages call a clause in one line. */
import { clauseOf } from '../../plan/indexes.ts';
import { clauseText, headingText } from '../../plan/text.ts';
import { words } from '../../i18n/words.ts';
import type { Clause, Edition, Plan } from '../../plan/model.ts';

/** Number and title as printed; preamble and closing by the interface's words. */
export function clauseName(edition: Edition, clause: Clause): string {
  const outer = { preamble: words(edition).plan.preamble, closing: words(edition).plan.closing };
  if (clause.id in outer) return outer[clause.id as keyof typeof outer];
  return headingText({ ...clause, title: clause.title || firstWords(clause), titleStop: '' });
}

/** So many characters of a clause without a heading say which it is. */
const MOST_WORDS = 18;

/** What a clause without a heading begins with: its first phrase, cut where that is long. */
function firstWords(clause: Clause): string {
  const [phrase = ''] = clauseText(clause)
    .trim()
    .split(/[。；：，\n]/);
  const signs = Array.from(phrase);
  return signs.length > MOST_WORDS ? `${signs.slice(0, MOST_WORDS).join('')}…` : phrase;
}

/** The headings above a clause, outermost first. */
export function clausePlace(plan: Plan, clause: Clause): string {
  const above = clauseOf(plan, clause.parent ?? '');
  if (!above) return '';
  return [clausePlace(plan, above), headingText({ ...above, titleStop: '' })].filter(Boolean).join(' › ');
}
