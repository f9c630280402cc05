import { byId, clauseOf } from '../plan/indexes.ts';
import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import { assignments } from './organisations.ts';
import type { Portal } from './model.ts';
import { catalogueFile } from './readCatalogue.ts';

/**
 * Names in `content/*.yaml` that lead nowhere, and bodies that a plan names but organisations.yaml does not.
 * `unreadable` are plans and files with faults of their own: what refers to them is not wrong for that.
 */
export function checkReferences(
  portal: Portal,
  contentDir: string,
  unreadable: ReadonlySet<string>,
): Problem[] {
  const known = (plan: string): boolean => unreadable.has(plan) || planOf(portal, plan) !== undefined;
  const hasClause = (plan: string, id: string): boolean =>
    unreadable.has(plan) || byId(planOf(portal, plan)?.clauses ?? []).has(id);
  const hasIndicator = (plan: string, id: string): boolean =>
    unreadable.has(plan) ||
    unreadable.has(indicatorsOf(planOf(portal, plan))) ||
    byId(planOf(portal, plan)?.indicators ?? []).has(id);
  const [bodies, topics, measures, changes] = [
    'organisations.yaml',
    'topics.yaml',
    'measures.yaml',
    'changes.yaml',
  ].map((name) => catalogueFile(contentDir, name)) as [string, string, string, string];
  const lost: Lost[] = [
    ...portal.organisations.flatMap(({ id, line, names }) =>
      [...new Set(names.map(({ plan }) => plan))]
        .filter((plan) => !known(plan))
        .map((plan): Lost => ({ file: bodies, line, id, plan, target: plan })),
    ),
    ...portal.topics.flatMap(({ id, members, line }) =>
      members
        .filter(({ plan, clause }) => !hasClause(plan, clause))
        .map(({ plan, clause }): Lost => ({ file: topics, line, id, plan, target: `${plan} ${clause}` })),
    ),
    ...portal.measures.flatMap(({ id, members, line }) =>
      members
        .filter(({ plan, indicator }) => !hasIndicator(plan, indicator))
        .map(({ plan, indicator }): Lost => ({
          file: measures,
          line,
          id,
          plan,
          target: `${plan} ${indicator}`,
        })),
    ),
  ];
  lost.push(
    ...portal.changes.flatMap(({ plan, clause, on: id, line }): Lost[] =>
      plan === null || (known(plan) && (clause === null || hasClause(plan, clause)))
        ? []
        : [{ file: changes, line, id, plan, target: clause === null ? plan : `${plan} ${clause}` }],
    ),
  );
  const [there, absent] = [true, false].map((wanted) =>
    lost.filter(({ plan }) => known(plan) === wanted),
  ) as [Lost[], Lost[]];
  return [
    ...(unreadable.has(bodies) ? [] : portal.plans.flatMap((plan) => unlistedBodies(portal, plan))),
    ...there.map(({ file, line, id, target }) => nowhere(file, line, id, target)),
    ...[...Map.groupBy(absent, ({ plan }) => plan)].map(([plan, places]) => absentPlan(plan, places)),
    ...(unreadable.has(topics) ? [] : unknownTopics(portal)),
  ];
}

/** A name that leads nowhere, with the plan it speaks of. */
interface Lost {
  file: string;
  line: number | null;
  id: string;
  plan: string;
  target: string;
}

/** A plan that was deleted is told once, with all places that still name it. */
function absentPlan(plan: string, places: readonly Lost[]): Problem {
  const byFile = Map.groupBy(places, ({ file }) => file);
  const named = [...byFile].map(
    ([file, all]) =>
      `${file.replace(/^.*\//u, '')}:${[...new Set(all.map(({ line }) => line ?? 1))].join(',')}`,
  );
  const place = { file: places[0]?.file ?? '', line: places[0]?.line ?? null };
  return tellProblem('plan-absent', place, { plan, count: places.length, places: named.join('; ') });
}

/** The file of a plan's figures. */
function indicatorsOf(plan: Portal['plans'][number] | undefined): string {
  return plan?.file.replace(/\.md$/, '.indicators.yaml') ?? '';
}

function planOf(portal: Portal, id: string): Portal['plans'][number] | undefined {
  return byId(portal.plans).get(id);
}

function unlistedBodies(portal: Portal, plan: Portal['plans'][number]): Problem[] {
  const seen = new Set<string>();
  return assignments(plan, portal.organisations)
    .filter(
      (each) => each.organisationId === null && !seen.has(each.organisation) && seen.add(each.organisation),
    )
    .map(({ clause, organisation }) => {
      const line = clauseOf(plan, clause)?.line ?? null;
      const values = { clause, name: organisation, plan: plan.id };
      return tellProblem('body-unlisted', { file: plan.file, line }, values);
    });
}

function unknownTopics(portal: Portal): Problem[] {
  return portal.plans.flatMap((plan) =>
    plan.indicators
      .filter(({ topic }) => topic !== null && !byId(portal.topics).has(topic))
      .map(({ id, topic }) =>
        nowhere(plan.file.replace(/\.md$/, '.indicators.yaml'), null, id, `topic ${topic ?? ''}`),
      ),
  );
}

function nowhere(file: string, line: number | null, id: string, target: string): Problem {
  return tellProblem('points-nowhere', { file, line }, { id, target });
}
