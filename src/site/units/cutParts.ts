/** How parts of a portal are cut for the pages that are made from them alone. */
import { once } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import type { ContentPage, SiteConfig } from '../../portal/model.ts';
import { planOwner } from '../pages/planFacts.ts';

/** That there are such pages, not what they say. */
export const bare = once((pages: ContentPage[]): ContentPage[] =>
  pages.map((page) => ({ ...page, title: '', description: '', markdown: '' })),
);
/** The site without the addresses that once were. */
export const withoutRedirects = once((site: SiteConfig): SiteConfig => ({ ...site, redirects: [] }));

const placesIn = once(
  (list: readonly object[]) => new Map(list.map((each, index) => [each, index] as const)),
);

/** Those that are wanted, in the order of the list. */
export function inOrder<Item extends object>(list: readonly Item[], wanted: ReadonlySet<Item>): Item[] {
  const places = placesIn(list);
  return [...wanted].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** The plans of each place or issuer. */
export const plansByOwner = once((plans: readonly Plan[]) => Map.groupBy(plans, planOwner));
/** The first plan of each script. */
export const firstOfScripts = once((plans: readonly Plan[]) => [
  ...new Map(plans.toReversed().map((plan) => [plan.sourceEdition, plan])).values(),
]);

const lineless = once((each: { line: number }) => ({ ...each, line: 0 }));
/** Where a body, a measure or a topic stands in its file changes with every one before it, and no page says it. */
export const withoutLine = <Item extends { line: number }>(each: Item): Item => lineless(each) as Item;

/** A plan of which only its name and particulars are shown. */
export const titleOnly = once((plan: Plan): Plan => ({
  ...plan,
  clauses: [],
  responsibilities: [],
  indicators: [],
  figures: [],
  milestones: [],
  account: [],
  attachments: [],
  earlier: [],
}));
