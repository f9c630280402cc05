import type { Problem } from '../plan/problem.ts';
import { assignments } from './organisations.ts';
import type { Portal } from './model.ts';
import type { Placed } from './readCatalogue.ts';
import { catalogueFile } from './readCatalogue.ts';

/** Names in `content/*.yaml` that lead nowhere, and bodies that a plan names but organisations.yaml does not. */
export function checkReferences(portal: Portal, contentDir: string): Problem[] {
  return [
    ...portal.plans.flatMap((plan) => unlistedBodies(portal, plan)),
    ...portal.organisations.flatMap((each) =>
      unknownPlans(portal, each, catalogueFile(contentDir, 'organisations.yaml')),
    ),
    ...(portal.topics as Placed<Portal['topics'][number]>[]).flatMap(({ id, members, line }) =>
      members
        .filter(
          (member) => !planOf(portal, member.plan)?.clauses.some((clause) => clause.id === member.clause),
        )
        .map((member) =>
          nowhere(catalogueFile(contentDir, 'topics.yaml'), line, id, `${member.plan} ${member.clause}`),
        ),
    ),
    ...(portal.measures as Placed<Portal['measures'][number]>[]).flatMap(({ id, members, line }) =>
      members
        .filter(
          (member) => !planOf(portal, member.plan)?.indicators.some((each) => each.id === member.indicator),
        )
        .map((member) =>
          nowhere(catalogueFile(contentDir, 'measures.yaml'), line, id, `${member.plan} ${member.indicator}`),
        ),
    ),
    ...unknownTopics(portal),
  ];
}

function planOf(portal: Portal, id: string): Portal['plans'][number] | undefined {
  return portal.plans.find((plan) => plan.id === id);
}

function unlistedBodies(portal: Portal, plan: Portal['plans'][number]): Problem[] {
  const seen = new Set<string>();
  return assignments(plan, portal.organisations)
    .filter(
      (each) => each.organisationId === null && !seen.has(each.organisation) && seen.add(each.organisation),
    )
    .map((each) => ({
      file: plan.file,
      line: plan.clauses.find((clause) => clause.id === each.clause)?.line ?? null,
      what: {
        zh: `条款 ${each.clause} 中的“${each.organisation}”不在 organisations.yaml 里`,
        en: `clause ${each.clause} names “${each.organisation}”, which organisations.yaml does not list`,
      },
      remedy: {
        zh: `请在该单位的 names 下 ${plan.id} 一行加上这个名称，或新增单位`,
        en: `add the name to that body's names under ${plan.id}, or add the body`,
      },
    }));
}

function unknownPlans(
  portal: Portal,
  organisation: Portal['organisations'][number],
  file: string,
): Problem[] {
  return [...new Set(organisation.names.map((each) => each.plan))]
    .filter((plan) => !planOf(portal, plan))
    .map((plan) => nowhere(file, organisation.line, organisation.id, plan));
}

function unknownTopics(portal: Portal): Problem[] {
  return portal.plans.flatMap((plan) =>
    plan.indicators
      .filter(({ topic }) => topic !== null && !portal.topics.some((each) => each.id === topic))
      .map(({ id, topic }) =>
        nowhere(plan.file.replace(/\.md$/, '.indicators.yaml'), null, id, `topic ${topic ?? ''}`),
      ),
  );
}

function nowhere(file: string, line: number | null, id: string, target: string): Problem {
  return {
    file,
    line,
    what: { zh: `${id} 指向不存在的 ${target}`, en: `${id} names ${target}, which is not there` },
    remedy: { zh: '请改正名称，或删去这一项', en: 'correct the name, or delete the entry' },
  };
}
