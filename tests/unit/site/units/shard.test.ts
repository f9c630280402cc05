import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import {
  isOfShard,
  parseShard,
  readShards,
  type ShardFacts,
  writeShard,
} from '../../../../src/site/units/shard.ts';
import { fillRoute } from '../../../../src/site/units/renderShare.ts';

test('a shard is written as one of so many', () => {
  expect(parseShard('3/8')).toEqual({ number: 3, of: 8 });
  for (const wrong of ['', '3', '0/8', '9/8', '3/0', '-1/8', '3/8/9'])
    expect(() => parseShard(wrong)).toThrow();
});

test('every plan is built by one shard and no other', () => {
  const shards = [1, 2, 3].map((number) => ({ number, of: 3 }));
  for (let place = 0; place < 10; place++)
    expect(shards.filter((shard) => isOfShard(place, shard))).toHaveLength(1);
  expect(isOfShard(7, undefined)).toBe(true);
});

const folder = mkdtempSync(join(tmpdir(), 'celan-'));
function shard(name: string, number: number, rest: Partial<ShardFacts> = {}): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  writeShard(place, { shard: { number, of: 2 }, fingerprint: 'a', listed: [], ...rest });
  return place;
}

test('only all shards of one content are joined, in whatever order they are given', () => {
  const [one, two] = [shard('one', 1), shard('two', 2)];
  expect(readShards([two, one]).map((each) => each.folder)).toEqual([one, two]);
  expect(() => readShards([one])).toThrow(/--merge/);
  expect(() => readShards([one, one, two])).toThrow(/--merge/);
  expect(() => readShards([])).toThrow(/--merge/);
  expect(() => readShards([one, shard('other', 2, { fingerprint: 'b' })])).toThrow(/other/);
  expect(() => readShards([one, folder])).toThrow();
});

test.each([
  ['/[...edition]/plans/[plan]', { edition: undefined, plan: 'a' }, '/plans/a/'],
  ['/[...edition]/plans/[plan]/source', { edition: 'zh-hant', plan: 'a' }, '/zh-hant/plans/a/source/'],
])('the route %s has an address', (route, params, address) => {
  expect(fillRoute(route, params)).toBe(address);
});
