import { formatClauseNumber } from '../../plan/ids.ts';
import type { Portal } from '../../portal/model.ts';
import { assignments } from '../../portal/organisations.ts';
import type { Searchable } from '../../search/records.ts';

/** What of a portal is searched, in the portal's edition. */
export function searchableOf({ plans, organisations, topics }: Portal): Searchable {
  return {
    plans,
    organisations,
    topics,
    assignments: plans.flatMap((plan) => assignments(plan, organisations)),
    numberOf: formatClauseNumber,
  };
}
