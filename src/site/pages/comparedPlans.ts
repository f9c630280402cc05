/** What plans that stand side by side have in common. */
import { fill, words } from '../../i18n/words.ts';
import { formatTarget } from '../../plan/formatIndicator.ts';
import { byId } from '../../plan/indexes.ts';
import type { Clause, Edition, Indicator, Plan } from '../../plan/model.ts';
import { buildComparisons } from '../../plan/measures.ts';
import { clauseText } from '../../plan/text.ts';
import { isFromYear } from '../../plan/timeline.ts';
import type { Portal } from '../../portal/model.ts';
import { editions, isListMade, isMade, portalIn, reading } from '../portal.ts';
import { type Path } from '../paths.ts';
import { addressOfClause, addressOfOrganisation, editionParam } from '../addresses.ts';
import { clauseName } from './clauseNames.ts';
import { besideOf, comparedSets } from './comparedSets.ts';
import { isLarge } from '../portalSize.ts';
import { countPages, entriesOf, furtherPages, type PagedProps, takePage } from './paging.ts';
import { assignmentsOf } from './duties.ts';

/**
 * How many entries the list of all comparisons has: two plans have their themes side by side on its first page, and of
 * many plans some can be chosen on each page.
 */
export function comparedEntries({ plans, measures, topics, beyond }: Portal): number {
  if (beyond?.list) return beyond.list.entries;
  const chosen = entriesOf('compare', countPages('plans', plans.length));
  return plans.length === 2 ? measures.length : Math.max(measures.length, topics.length, chosen);
}

/** How many pages of that list, beside its first, are made each for itself: those of a large portal. */
export function countFurther(portal: Portal): number {
  return isLarge(portal) ? countPages('compare', comparedEntries(portal)) - 1 : 0;
}

/** The measures, themes and plans of a page of that list, and how many plans there are in all. */
export function entriesOn(
  { plans, measures, topics, beyond }: Portal,
  page: number,
): Pick<Portal, 'measures' | 'topics'> & { offered: Plan[]; count: number } {
  if (beyond?.list) {
    const { offered, plans: count } = beyond.list;
    return { measures, topics, offered: offered.flatMap((id) => byId(plans).get(id) ?? []), count };
  }
  return {
    measures: takePage('compare', measures, page),
    topics: takePage('compare', topics, page),
    offered: takePage('plans', plans, page),
    count: plans.length,
  };
}

/** The route parameters of its second and further pages. */
export function comparedListPaths(): Path<PagedProps>[] {
  const all = furtherPages('compare', (edition) => comparedEntries(portalIn(edition)));
  return all.filter(({ props }) => isListMade(props.page, isLarge(portalIn(props.edition))));
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

/** The plans of the pages that are made now: each alone, and those side by side. */
function setsMade(edition: Edition): Plan[][] {
  const { share } = reading();
  const portal = portalIn(edition);
  const alone = besideOf(portal).size > 0 ? portal.plans.map((plan) => [plan]) : [];
  if (share === undefined) return [...alone, ...comparedSets(portal)];
  const wanted = new Set(share?.beside);
  if (wanted.size > 0) return [portal.plans.filter(({ id }) => wanted.has(id))];
  return alone.filter(([plan]) => plan && isMade(plan.id));
}

/** The route parameters of these pages, and of each plan alone: what a choice made in the browser is put together from. */
export function comparedPaths(): Path<ComparedProps>[] {
  return editions().flatMap((edition) =>
    setsMade(edition).map((plans) => ({
      params: {
        edition: editionParam(edition),
        plans: plans
          .map(({ id }) => id)
          .toSorted()
          .join('_'),
      },
      props: { edition, plans },
    })),
  );
}
