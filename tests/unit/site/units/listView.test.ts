import { beforeAll, expect, test } from 'vitest';
import { buildComparisons } from '../../../../src/plan/measures.ts';
import { isFromYear } from '../../../../src/plan/timeline.ts';
import { loadPortal } from '../../../../src/portal/loadPortal.ts';
import type { Portal } from '../../../../src/portal/model.ts';
import { comparedEntries, entriesOn } from '../../../../src/site/pages/comparedPlans.ts';
import { shortPlanName } from '../../../../src/site/pages/shortPlanName.ts';
import { cutList } from '../../../../src/site/units/listView.ts';

const PAGE = 2;
let whole: Portal;

/** The two plans over and over, each pair with measures and themes of its own. */
function grow({ plans, measures, topics, ...rest }: Portal, times: number): Portal {
  const numbers = Array.from({ length: times }, (_, number) => number);
  const renamed = <Joined extends { id: string; members: { plan: string }[] }>(all: Joined[]): Joined[] =>
    numbers.flatMap((number) =>
      all.map((each) => ({
        ...each,
        id: `${each.id}-${number}`,
        members: each.members.map((member) => ({ ...member, plan: `${member.plan}-${number}` })),
      })),
    );
  const copies = numbers.flatMap((number) => plans.map((plan) => ({ ...plan, id: `${plan.id}-${number}` })));
  return { ...rest, plans: copies, measures: renamed(measures), topics: renamed(topics) };
}

beforeAll(() => {
  whole = grow(loadPortal('content'), 12);
});

test('a further page of comparisons finds in its part what it finds in the whole portal', () => {
  const seen = (portal: Portal): unknown => {
    const { measures, topics, offered, count } = entriesOn(portal, PAGE);
    const members = buildComparisons(portal.plans, measures).flatMap((each) => each.members);
    expect(members.length).toBeGreaterThan(0);
    return {
      count,
      entries: comparedEntries(portal),
      offered: offered.map(({ id }) => id),
      topics: topics.map(({ id, members: all }) => [id, all]),
      members: members.map(({ plan, indicator }) => [
        shortPlanName(plan, portal.plans),
        indicator,
        isFromYear(plan, indicator),
      ]),
    };
  };
  expect(seen(cutList(whole, PAGE))).toEqual(seen(whole));
});

test('its part is another only when something on the page changes', () => {
  const part = (portal: Portal): string => JSON.stringify(cutList(portal, PAGE));
  const named = new Set(cutList(whole, PAGE).plans.map(({ id }) => id));
  const reword = (isChanged: (id: string) => boolean): Portal => ({
    ...whole,
    plans: whole.plans.map((plan) =>
      isChanged(plan.id)
        ? { ...plan, indicators: plan.indicators.map((each) => ({ ...each, name: `新${each.name}` })) }
        : plan,
    ),
  });
  expect(part(reword((id) => !named.has(id)))).toBe(part(whole));
  expect(part(reword((id) => named.has(id)))).not.toBe(part(whole));
});
