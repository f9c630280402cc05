import { expect, test } from 'vitest';
import { chooseSearchWay } from '../../../../src/site/search/searchWay.ts';

test.each([
  [2, undefined, 'scan'],
  [20, '', 'scan'],
  [21, undefined, 'grams'],
  [2, 'grams', 'grams'],
])('%i plans with the wish %j are searched by %s', (plans, wish, way) => {
  expect(chooseSearchWay(plans, wish)).toBe(way);
});

test('a wish for what there is not is refused', () => {
  expect(() => chooseSearchWay(2, 'pairs')).toThrow(
    'celan: CELAN_SEARCH: there is no way of searching called pairs',
  );
});
