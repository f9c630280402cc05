import { expect, test } from 'vitest';
import type { Measure } from '../../../src/plan/catalogue.ts';
import type { Indicator } from '../../../src/plan/model.ts';
import { buildComparisons, findUnitFaults } from '../../../src/plan/measures.ts';
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

test('what cannot share an axis is found, with what it is compared to', () => {
  const members = [
    { plan: 'a', indicator: 'i-1-1' },
    { plan: 'b', indicator: 'i-2-2' },
  ];
  const faults = findUnitFaults(plans, [measure(members)], String);
  expect(faults.map(({ measure: { id }, member }) => [id, member.id])).toEqual([['m', 'i-2-2']]);
});

test('a multiplier is no other unit', () => {
  const counted = [samplePlan({ id: 'a', indicators: [indicator('i-1-1', '万个')] })];
  const places = { ...measure([{ plan: 'a', indicator: 'i-1-1' }]), unit: '个' };
  expect(findUnitFaults(counted, [places], String)).toEqual([]);
});
