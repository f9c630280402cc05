import { expect, test } from 'vitest';
import type { Measure } from '../../../src/plan/catalogue.ts';
import type { Indicator } from '../../../src/plan/model.ts';
import { buildComparisons, findMeasureFaults } from '../../../src/plan/measures.ts';
import { samplePlan } from './samplePlan.ts';

const indicator = (id: string, unit: string): Indicator => ({ id, unit }) as Indicator;
const plans = [
  samplePlan({ id: 'a', indicators: [indicator('i-1-1', '%')] }),
  samplePlan({ id: 'b', indicators: [indicator('i-2-1', '%'), indicator('i-2-2', '个')] }),
];
const measure = (members: Measure['members']): Measure => ({
  id: 'm',
  name: '占比',
  unit: '%',
  comparable: true,
  why: '口径相同',
  members,
  line: 1,
});

test('members stand in the order of the plans, whatever the order of the table', () => {
  const members = [
    { plan: 'b', indicator: 'i-2-1' },
    { plan: 'a', indicator: 'i-1-1' },
  ];
  const [comparison] = buildComparisons(plans, [measure(members)]);
  expect(comparison?.members.map((each) => each.plan.id)).toEqual(['a', 'b']);
});

test('every fault of the table is reported, none hides another', () => {
  const members = [
    { plan: 'x', indicator: 'i-1-1' },
    { plan: 'a', indicator: 'i-9-9' },
    { plan: 'b', indicator: 'i-2-2' },
    { plan: 'b', indicator: 'i-2-1' },
  ];
  expect(findMeasureFaults(plans, [measure(members)]).map((each) => each.kind)).toEqual([
    'unknown plan',
    'unknown indicator',
    'unit differs',
  ]);
});
