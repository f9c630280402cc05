import { expect, test } from 'vitest';
import { parseShares } from '../../../../src/grammar/target/shares.ts';

test('the parties stand before the ratio', () => {
  expect(parseShares('5:3:2', '由市、镇（街道）、村（社区）三级按5:3:2比例分担')).toEqual([
    { name: '市', share: 5 },
    { name: '镇（街道）', share: 3 },
    { name: '村（社区）', share: 2 },
  ]);
});

test('parties that cannot be told apart stay unnamed', () => {
  expect(parseShares('6：4', '由各级财政按6：4分担')).toEqual([
    { name: '', share: 6 },
    { name: '', share: 4 },
  ]);
  expect(parseShares('3:7', '按3:7比例')).toHaveLength(2);
});
