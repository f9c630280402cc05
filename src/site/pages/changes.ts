/** What changed on the portal: corrections and news that the operator wrote down, and later versions of plans. */
import { createHash } from 'node:crypto';
import { byId, clauseOf } from '../../plan/indexes.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import { appearedAt, momentOf } from '../../exports/atom.ts';
import { fill, words } from '../../i18n/words.ts';
import type { PortalChange } from '../../portal/model.ts';
import { addressOfClause, addressOfPlan, addressOfPlanPage } from '../addresses.ts';
import { portalIn } from '../portal.ts';
import { clauseName } from './clauseNames.ts';
import { planTitle } from './planFacts.ts';

/** One change, ready to be listed. */
export interface Change {
  /** What names it for ever, behind the tag of the portal. */
  path: string;
  kind: 'correction' | 'update' | 'version';
  /** RFC 3339. */
  date: string;
  title: string;
  /** A sentence; empty for a version, whose page says it clause by clause. */
  words: string;
  plan: string | null;
  clause: string | null;
  /** From the root of the host; null for the portal as a whole. */
  href: string | null;
}

function toChange(edition: Edition, change: PortalChange, plan: Plan | undefined): Change {
  const { changesPage } = words(edition);
  const clause = plan && change.clause ? clauseOf(plan, change.clause) : undefined;
  const about = [plan && planTitle(plan), clause && clauseName(edition, clause)].filter(Boolean).join(' ');
  const hash = createHash('sha256').update(`${change.on} ${change.plan} ${change.clause}`).digest('hex');
  return {
    path: `changes/${change.on}/${hash.slice(0, 12)}-${change.order}`,
    kind: change.kind,
    date: momentOf(change.on),
    title: fill(changesPage.entry, {
      kind: changesPage.kinds[change.kind],
      about: about || change.words.replace(/。$/u, ''),
    }),
    words: about ? change.words : '',
    plan: change.plan,
    clause: change.clause,
    href:
      plan && change.clause
        ? addressOfClause(edition, plan.id, change.clause)
        : plan
          ? addressOfPlan(edition, plan.id)
          : null,
  };
}

/** The later versions of a plan whose dates are known. */
function versionsOf(edition: Edition, plan: Plan): Change[] {
  return (plan.earlier ?? []).flatMap((_, index) => {
    const date = appearedAt(plan.earlier?.[index + 1] ?? plan);
    if (date === undefined) return [];
    return {
      path: `plans/${plan.id}/v${index + 2}`,
      kind: 'version',
      date,
      title: fill(words(edition).versionsPage.feed, { title: planTitle(plan), n: index + 2 }),
      words: '',
      plan: plan.id,
      clause: null,
      href: `${addressOfPlanPage(edition, plan.id, 'versions')}#v${index + 2}`,
    };
  });
}

/** All changes, or those of one plan, the latest first. */
export function changesIn(edition: Edition, plan?: Plan): Change[] {
  const { plans, changes } = portalIn(edition);
  const written = changes
    .filter((change) => plan === undefined || change.plan === plan.id)
    .map((change) => toChange(edition, change, byId(plans).get(change.plan ?? '')));
  return [...written, ...(plan ? [plan] : plans).flatMap((each) => versionsOf(edition, each))].sort(
    (one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : one.path < other.path ? -1 : 1),
  );
}
