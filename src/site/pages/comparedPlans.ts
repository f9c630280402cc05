/** Which plans stand side by side on a page of their own, and what they have in common. */
import { fill, words } from '../../i18n/words.ts';
import { formatTarget } from '../../plan/formatIndicator.ts';
import { byId, once } from '../../plan/indexes.ts';
import type { Clause, Edition, Indicator, Plan } from '../../plan/model.ts';
import { buildComparisons } from '../../plan/measures.ts';
import { clauseText } from '../../plan/text.ts';
import { isFromYear } from '../../plan/timeline.ts';
import type { Portal } from '../../portal/model.ts';
import { editions, portalIn } from '../portal.ts';
import { type Path } from '../paths.ts';
import { addressOfClause, addressOfOrganisation, editionParam, inEdition } from '../addresses.ts';
import { clauseName } from './clauseNames.ts';
import { assignmentsOf } from './duties.ts';

/** So many plans side by side a person can still read. */
export const MOST_SIDES = 4;
/** Up to so many plans every pair has its page; beyond, each plan beside its nearest. */
const ALL_PAIRS = 8;
const NEAREST = 2;

/** How many entries the list of all comparisons has: two plans have their themes side by side on its first page. */
export function comparedEntries({ plans, measures, topics }: Portal): number {
  return plans.length === 2 ? measures.length : Math.max(measures.length, topics.length);
}

/** What the page of one plan, or of several side by side, is given. */
export interface ComparedProps {
  edition: Edition;
  plans: Plan[];
}

/** Something a plan says in a row: a clause, a target, a body. */
export interface ComparedItem {
  title: string;
  href: string;
  /** Behind the title: a target with its year, a count of tasks. */
  value: string;
  /** The targets of a clause, by name. */
  targets: [name: string, value: string][];
  /** The words of a clause, to be unfolded. */
  text: string[];
}

/** A row of a comparison, with what each plan has to say in it. */
export interface ComparedRow {
  /** The same on every page. */
  id: string;
  title: string;
  /** Whether figures may be compared, and why; null where there is nothing to measure. */
  verdict: { comparable: boolean; why: string } | null;
  reviewed: boolean;
  sides: { plan: Plan; items: ComparedItem[] }[];
}

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

/** The rows that most of the plans share first; columns and rows without anything are left out. */
function shareFirst(rows: ComparedRow[]): ComparedRow[] {
  return rows
    .map((row) => ({ ...row, sides: row.sides.filter(({ items }) => items.length > 0) }))
    .filter(({ sides }) => sides.length > 0)
    .sort((a, b) => b.sides.length - a.sides.length);
}

function toClauseItem(edition: Edition, plan: Plan, clause: Clause, topic: string): ComparedItem {
  const fits = (each: Indicator): boolean =>
    each.clause === clause.id && (each.topic === null || each.topic === topic);
  return {
    title: clauseName(edition, clause),
    href: addressOfClause(edition, plan.id, clause.id),
    value: '',
    targets: plan.indicators.filter(fits).map((each) => [each.name, formatTarget(each)]),
    text: clauseText(clause).split('\n'),
  };
}

/** Themes with the clauses of these plans, common ones first. */
export function comparedThemes(edition: Edition, plans: Plan[]): ComparedRow[] {
  const rows = portalIn(edition).topics.map((topic): ComparedRow => {
    const own = Map.groupBy(topic.members, ({ plan }) => plan);
    const sides = plans.map((plan) => {
      const named = new Set(own.get(plan.id)?.map(({ clause }) => clause));
      const clauses = plan.clauses.filter(({ id }) => named.has(id));
      return { plan, items: clauses.map((clause) => toClauseItem(edition, plan, clause, topic.id)) };
    });
    return { id: topic.id, title: topic.name, verdict: null, reviewed: topic.reviewed, sides };
  });
  return shareFirst(rows);
}

/** Measures with the targets of these plans, common ones first. */
export function comparedMeasures(edition: Edition, plans: Plan[]): ComparedRow[] {
  const { fromYear } = words(edition).indicatorsPage;
  const toItem = (plan: Plan, indicator: Indicator): ComparedItem => {
    const { year } = indicator;
    const when = year && (isFromYear(plan, indicator) ? fill(fromYear, { year }) : String(year));
    return {
      title: formatTarget(indicator),
      href: addressOfClause(edition, plan.id, indicator.clause),
      value: when || '',
      targets: [],
      text: [indicator.quote],
    };
  };
  const rows = buildComparisons(plans, portalIn(edition).measures).map(
    ({ measure, members }): ComparedRow => {
      const { id, name: title, comparable, why } = measure;
      const sides = plans.map((plan) => ({
        plan,
        items: members.filter((each) => each.plan === plan).map((each) => toItem(plan, each.indicator)),
      }));
      return { id, title, verdict: { comparable, why }, reviewed: true, sides };
    },
  );
  return shareFirst(rows);
}

/** Types of body, such as 教育局, with how many clauses name each in these plans; those of all plans first. */
export function comparedBodies(edition: Edition, plans: Plan[]): ComparedRow[] {
  const bodies = byId(portalIn(edition).organisations);
  const { tasks } = words(edition).responsibilitiesPage;
  const rows = new Map<string, ComparedRow & { weight: number }>();
  for (const plan of plans) {
    const own = Map.groupBy(assignmentsOf(edition, plan), ({ organisationId }) => organisationId ?? '');
    for (const [id, assignments] of own) {
      const body = bodies.get(id);
      if (!body || body.kind === 'collective') continue;
      const { type } = body;
      const row = rows.get(type) ?? {
        id: type,
        title: type,
        verdict: null,
        reviewed: true,
        sides: [],
        weight: 0,
      };
      const side = row.sides.find((each) => each.plan === plan) ?? { plan, items: [] };
      if (side.items.length === 0) row.sides.push(side);
      const count = new Set(assignments.map(({ clause }) => clause)).size;
      const href = addressOfOrganisation(edition, id);
      side.items.push({ title: body.name, href, value: fill(tasks, { count }), targets: [], text: [] });
      row.weight += count;
      rows.set(type, row);
    }
  }
  return shareFirst([...rows.values()].sort((a, b) => b.weight - a.weight));
}

/** How much two plans have in common: a measure counts twice a theme. */
const nearness = once(({ topics, measures }: Portal): ((one: string, other: string) => number) => {
  const groups = [
    ...topics.map(({ members }) => ({ members, weight: 1 })),
    ...measures.map(({ members }) => ({ members, weight: 2 })),
  ];
  const own = new Map<string, Map<number, number>>();
  groups.forEach(({ members, weight }, index) => {
    for (const { plan } of members)
      own.set(plan, (own.get(plan) ?? new Map<number, number>()).set(index, weight));
  });
  return (one, other) =>
    [...(own.get(one) ?? [])].reduce(
      (sum, [index, weight]) => sum + (own.get(other)?.has(index) ? weight : 0),
      0,
    );
});

/** Every choice of two to four of so few plans. */
function choices(plans: Plan[]): Plan[][] {
  const all = plans.reduce<Plan[][]>((sets, plan) => [...sets, ...sets.map((set) => [...set, plan])], [[]]);
  return all.filter(({ length }) => length >= 2 && length <= MOST_SIDES);
}

/** The other plans beside which a plan has a page, nearest first. */
export function plansBeside(edition: Edition, plan: Plan): Plan[] {
  const portal = portalIn(edition);
  const common = nearness(portal);
  return comparedSets(portal)
    .filter((set) => set.length === 2 && set.includes(plan))
    .flatMap((set) => set.filter((each) => each !== plan))
    .sort((a, b) => common(plan.id, b.id) - common(plan.id, a.id));
}

/** The plans that have a page side by side. */
export const comparedSets = once((portal: Portal): Plan[][] => {
  const { plans } = portal;
  const near = nearness(portal);
  if (plans.length <= MOST_SIDES) return choices(plans);
  const pairs = new Map<string, Plan[]>();
  for (const plan of plans) {
    const others = plans.filter((each) => each !== plan);
    const nearest = others
      .map((each) => ({ each, common: near(plan.id, each.id) }))
      .sort((a, b) => b.common - a.common)
      .slice(0, plans.length <= ALL_PAIRS ? undefined : NEAREST);
    for (const { each } of nearest)
      pairs.set(
        pathOfCompared([plan.id, each.id]),
        plans.filter((one) => one === plan || one === each),
      );
  }
  return [...pairs.values()];
});

/** The route parameters of these pages, and of each plan alone: what a choice made in the browser is put together from. */
export function comparedPaths(): Path<ComparedProps>[] {
  return editions().flatMap((edition) => {
    const { plans } = portalIn(edition);
    if (plans.length < 2) return [];
    return [...plans.map((plan) => [plan]), ...comparedSets(portalIn(edition))].map((set) => ({
      params: {
        edition: editionParam(edition),
        plans: set
          .map(({ id }) => id)
          .toSorted()
          .join('_'),
      },
      props: { edition, plans: set },
    }));
  });
}
