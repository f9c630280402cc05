import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/model.ts';
import { loadPortal } from '../../../../src/portal/loadPortal.ts';
import type { Portal } from '../../../../src/portal/model.ts';
import { assignments } from '../../../../src/portal/organisations.ts';
import { buildRecords } from '../../../../src/search/records.ts';
import { rankBodies } from '../../../../src/site/pages/organisations.ts';
import { searchableOf } from '../../../../src/site/search/searchSource.ts';

const MANY = 1000;
/** The real plans over and over, each with bodies of its own. */
function multiply({ plans, organisations, topics, ...rest }: Portal): Portal {
  const copies = Array.from({ length: MANY }, (_, number) => {
    const model = plans[number % plans.length] as Plan;
    const own = organisations.filter(({ names }) => names.some(({ plan }) => plan === model.id));
    const plan = { ...model, id: `${model.id}-${number}`, clauses: [...model.clauses] };
    const bodies = own.map((body) => ({
      ...body,
      id: `${body.id}-${number}`,
      names: body.names.map(({ name }) => ({ plan: plan.id, name })),
    }));
    return { plan, bodies };
  });
  return {
    ...rest,
    topics: topics.map((topic) => ({
      ...topic,
      members: copies.flatMap(({ plan }) =>
        topic.members
          .filter((each) => plan.id.startsWith(each.plan))
          .map((each) => ({ ...each, plan: plan.id })),
      ),
    })),
    plans: copies.map(({ plan }) => plan),
    organisations: copies.flatMap(({ bodies }) => bodies),
  };
}

describe('a thousand plans with bodies of their own', () => {
  let portal: Portal;
  beforeAll(() => {
    portal = multiply(loadPortal('content'));
  });

  test('are joined with their bodies, ranked and made searchable; how fast, `npm run bench` measures', () => {
    const { plans, organisations } = portal;
    const all = plans.flatMap((plan) => assignments(plan, organisations));
    expect(all.every(({ organisationId }) => organisationId !== null)).toBe(true);
    const ranked = rankBodies(portal, all);
    expect(ranked[0]?.bodies).toHaveLength(MANY);
    expect(
      buildRecords(searchableOf(portal)).filter(({ topics }) => topics.length > 0).length,
    ).toBeGreaterThan(MANY);
  });
});
