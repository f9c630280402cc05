import type { Portal } from '../portal/model.ts';
import type { Searchable } from '../search/records.ts';

/** What of a portal is searched, in the portal's edition. */
export function searchableOf({ plans, organisations, topics }: Portal): Searchable {
  return {
    plans,
    organisations,
    topics,
    assignments: [],
    numberOf: ({ path }) => path.join(''),
  };
}
