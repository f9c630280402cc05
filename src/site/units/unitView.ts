/**
 * The part of a portal that the pages of one plan and its bodies are made from, and nothing else: they are rendered with
 * this part alone, so that what is not in it cannot change them.
 */
import { byId, once } from '../../plan/indexes.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import type { Organisation, Portal } from '../../portal/model.ts';
import { alikeBodies } from '../pages/bodies.ts';
import { besideOf, comparedSets } from '../pages/comparedSets.ts';
import { planOwner } from '../pages/planFacts.ts';
import { countFurther } from '../pages/comparedPlans.ts';
import { isLarge } from '../portalSize.ts';
import type { Reading, Share } from '../portal.ts';
import {
  bare,
  firstOfScripts,
  inOrder,
  plansByOwner,
  titleOnly,
  withoutLine,
  withoutRedirects,
} from './cutParts.ts';
import { cutList } from './listView.ts';

/** Which plan the page of a body is made with: the first that names it. Bodies that no plan names are left out. */
export function ownersOf(
  plans: readonly Plan[],
  organisations: readonly Organisation[],
): ReadonlyMap<string, string> {
  const places = placesOf(plans);
  return ownersIn(organisations)(places);
}

const placesOf = once(
  (plans: readonly Plan[]) => new Map(plans.map((plan, index) => [plan.id, index] as const)),
);
const ownersIn = once((organisations: readonly Organisation[]) =>
  once((places: ReadonlyMap<string, number>) => {
    const owners = new Map<string, string>();
    const placeOf = (plan: string): number => places.get(plan) ?? Infinity;
    for (const { id, names } of organisations) {
      const plan = names.map((name) => name.plan).reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a), '');
      if (places.has(plan)) owners.set(id, plan);
    }
    return owners;
  }),
);

/**
 * Every plan of a portal with the bodies whose pages are made with it, all that have a page side by side, and the further
 * pages of the list of comparisons.
 */
export function listShares(portal: Portal): Share[] {
  const { plans, organisations } = portal;
  const bodies = new Map<string, string[]>(plans.map(({ id }) => [id, []]));
  for (const [body, plan] of ownersOf(plans, organisations)) bodies.get(plan)?.push(body);
  return [
    ...plans.map(({ id }) => ({ plan: id, bodies: bodies.get(id) ?? [] })),
    ...comparedSets(portal).map((set) => ({ plan: '', bodies: [], beside: set.map(({ id }) => id) })),
    ...Array.from({ length: countFurther(portal) }, (_, index) => ({
      plan: '',
      bodies: [],
      compared: index + 2,
    })),
  ];
}

/** The part of a reading that the pages of a share are made from. */
export function cutReading(share: Share, source: Portal, editions: Map<Edition, Portal>): Reading {
  const cut = cutterOf(share, source);
  return {
    share,
    source: cut(source),
    editions: new Map([...editions].map(([edition, portal]) => [edition, cut(portal)])),
    aligned: new Map(),
  };
}

function cutterOf(share: Share, source: Portal): (portal: Portal) => Portal {
  const { compared } = share;
  if (compared !== undefined) return (portal) => cutList(portal, compared);
  const names = bodiesByPlan(source.organisations);
  const own = new Set(share.bodies);
  const bodies = (names.get(share.plan) ?? []).filter(({ id }) => own.has(id));
  const plans = [
    ...(share.beside ?? [share.plan]),
    ...bodies.flatMap((body) => body.names.map(({ plan }) => plan)),
  ];
  const whole = new Set(plans);
  const beside = besideOf(source).get(share.plan);
  return (portal) => cutPortal(portal, share.plan, whole, own, beside);
}

const bodiesByPlan = once((organisations: readonly Organisation[]) => {
  const found = new Map<string, Organisation[]>();
  for (const organisation of organisations)
    for (const plan of new Set(organisation.names.map((name) => name.plan))) {
      const known = found.get(plan);
      if (known) known.push(organisation);
      else found.set(plan, [organisation]);
    }
  return found;
});

/** What joins clauses or figures of plans. */
interface Joined {
  members: { plan: string }[];
}
const joinedByPlan = once((list: readonly Joined[]) => {
  const found = new Map<string, Joined[]>();
  for (const each of list)
    for (const plan of new Set(each.members.map((member) => member.plan)))
      found.set(plan, [...(found.get(plan) ?? []), each]);
  return found;
});

function cutPortal(
  portal: Portal,
  plan: string,
  whole: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
  beside: string[] = [],
): Portal {
  const plans = cutPlans(portal.plans, plan, whole, beside);
  const named = new Set([...whole].flatMap((id) => bodiesByPlan(portal.organisations).get(id) ?? []));
  const alike = alikeBodies(portal.organisations);
  const types = new Set([...named].filter(({ id }) => bodies.has(id)).map(({ type }) => type));
  const touching = <Item extends Joined>(list: readonly Item[]): Item[] =>
    [...whole].flatMap((id) => (joinedByPlan(list).get(id) as Item[] | undefined) ?? []);
  const themes = plans.flatMap(({ indicators }) =>
    indicators.flatMap(({ topic }) => byId(portal.topics).get(topic ?? '') ?? []),
  );
  return {
    ...portal,
    glossary: [],
    synonyms: '',
    pages: bare(portal.pages),
    changes: portal.changes.filter((change) => change.plan !== null && whole.has(change.plan)),
    site: withoutRedirects(portal.site),
    plans,
    organisations: inOrder(portal.organisations, named).map(withoutLine),
    measures: inOrder(portal.measures, new Set(touching(portal.measures))).map(withoutLine),
    topics: inOrder(portal.topics, new Set([...themes, ...touching(portal.topics)])).map(withoutLine),
    actuals: portal.actuals.filter((each) => whole.has(each.plan)),
    beyond: {
      isLarge: isLarge(portal),
      beside: beside.length > 0 ? { [plan]: beside } : {},
      places: Object.fromEntries([...whole].map((id) => [id, placesOf(portal.plans).get(id) ?? 0])),
      alike: Object.fromEntries(
        [...types].flatMap((type) => {
          const found = alike.get(type);
          return found ? [[type, found] as const] : [];
        }),
      ),
    },
  };
}

/**
 * The plans that are shown, and of others what stands on their pages: the neighbours' titles, whether a plan shares its
 * place with another, whether any is in the other script, which amends which.
 */
function cutPlans(
  plans: readonly Plan[],
  plan: string,
  whole: ReadonlySet<string>,
  beside: readonly string[],
): Plan[] {
  const places = placesOf(plans);
  const at = places.get(plan) ?? NaN;
  const named = [...whole, ...beside].flatMap((id) => plans[places.get(id) ?? -1] ?? []);
  const owners = plansByOwner(plans);
  const others = [
    plans[at - 1],
    plans[at + 1],
    ...named.flatMap((each) => (owners.get(planOwner(each)) ?? []).slice(0, 2)),
    ...firstOfScripts(plans),
    ...(amendersOf(plans).get(plan) ?? []),
    ...(plans[at]?.amends ?? []).map((id) => plans[places.get(id) ?? -1]),
  ].filter((each) => each !== undefined);
  return inOrder(plans, new Set([...named, ...others])).map((each) =>
    whole.has(each.id) ? each : titleOnly(each),
  );
}

/** The plans that amend a plan, by its id. */
const amendersOf = once((plans: readonly Plan[]) => {
  const found = new Map<string, Plan[]>();
  for (const plan of plans)
    for (const id of plan.amends ?? []) found.set(id, [...(found.get(id) ?? []), plan]);
  return found;
});
