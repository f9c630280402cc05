/** Which plans stand side by side on a page of their own. */
import { byId, once } from '../../plan/indexes.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import type { Portal } from '../../portal/model.ts';
import { inEdition } from '../addresses.ts';
import { portalIn } from '../portal.ts';

/** So many plans side by side a person can still read. */
export const MOST_SIDES = 4;
/** Up to so many plans every pair has its page; beyond, each plan beside its nearest. */
const ALL_PAIRS = 8;
const NEAREST = 2;

/**
 * The page of these plans side by side, in whatever order they are named; ids hold no underscore.
 * @example addressOfCompared('zh-Hans', ['taicang-2020', 'jinjiang-2022']) // '/compare/jinjiang-2022_taicang-2020/'
 */
export function addressOfCompared(edition: Edition, plans: readonly string[]): string {
  return inEdition(edition, pathOfCompared(plans));
}

/** The same, as all editions share it. */
export function pathOfCompared(plans: readonly string[]): string {
  return `/compare/${plans.toSorted().join('_')}/`;
}

/** How much each other plan has in common with a plan, where it has anything: a measure counts twice a theme. */
const nearness = once(({ topics, measures }: Portal): ((plan: string) => Map<string, number>) => {
  const groups = [
    ...topics.map(({ members }) => ({ members, weight: 1 })),
    ...measures.map(({ members }) => ({ members, weight: 2 })),
  ].map(({ members, weight }) => ({ plans: new Set(members.map(({ plan }) => plan)), weight }));
  const own = new Map<string, typeof groups>();
  for (const group of groups)
    for (const plan of group.plans) {
      const known = own.get(plan);
      if (known) known.push(group);
      else own.set(plan, [group]);
    }
  return (plan) => {
    const common = new Map<string, number>();
    for (const { plans, weight } of own.get(plan) ?? [])
      for (const other of plans) common.set(other, (common.get(other) ?? 0) + weight);
    common.delete(plan);
    return common;
  };
});

/** Every choice of two to four of so few plans. */
function choices(plans: Plan[]): Plan[][] {
  const all = plans.reduce<Plan[][]>((sets, plan) => [...sets, ...sets.map((set) => [...set, plan])], [[]]);
  return all.filter(({ length }) => length >= 2 && length <= MOST_SIDES);
}

/** The first of the plans beside one: those with most in common, then as they are listed. */
function nearest(plans: readonly Plan[], plan: Plan, common: Map<string, number>, most: number): Plan[] {
  const others = [...common]
    .flatMap(([id, weight]) => {
      const at = placesOf(plans).get(id);
      return at === undefined ? [] : { at, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .flatMap(({ at }) => plans[at] ?? []);
  for (const each of plans) {
    if (others.length >= most) break;
    if (each !== plan && !common.has(each.id)) others.push(each);
  }
  return others;
}

const placesOf = once((plans: readonly Plan[]) => new Map(plans.map(({ id }, at) => [id, at] as const)));

/** The plans that have a page side by side. */
export const comparedSets = once((portal: Portal): Plan[][] => {
  const { plans } = portal;
  if (plans.length <= MOST_SIDES) return choices(plans);
  const most = plans.length <= ALL_PAIRS ? plans.length - 1 : NEAREST;
  const near = nearness(portal);
  const places = placesOf(plans);
  const pairs = new Map<string, Plan[]>();
  for (const plan of plans)
    for (const other of nearest(plans, plan, near(plan.id), most)) {
      const isFirst = (places.get(plan.id) ?? 0) < (places.get(other.id) ?? 0);
      pairs.set(pathOfCompared([plan.id, other.id]), isFirst ? [plan, other] : [other, plan]);
    }
  return [...pairs.values()];
});

/** For each plan the ids of those beside which it has a page, nearest first; empty where there is nothing to compare. */
export const besideOf = once((portal: Portal): ReadonlyMap<string, string[]> => {
  if (portal.beyond) return new Map(Object.entries(portal.beyond.beside));
  const beside = new Map<string, string[]>();
  for (const [one, other, more] of comparedSets(portal)) {
    if (!one || !other || more) continue;
    beside.set(one.id, [...(beside.get(one.id) ?? []), other.id]);
    beside.set(other.id, [...(beside.get(other.id) ?? []), one.id]);
  }
  for (const [plan, others] of beside) {
    const common = nearness(portal)(plan);
    others.sort((a, b) => (common.get(b) ?? 0) - (common.get(a) ?? 0));
  }
  return beside;
});

/** The other plans beside which a plan has a page, nearest first. */
export function plansBeside(edition: Edition, plan: Plan): Plan[] {
  const portal = portalIn(edition);
  return (besideOf(portal).get(plan.id) ?? []).flatMap((id) => byId(portal.plans).get(id) ?? []);
}
