/** The built index, read and asked by the page's own code without a browser: it finds what a plain scan finds. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { loadLibrary, type Library } from '../../src/client/searchLoad.ts';
import { ask } from '../../src/search/ask.ts';
import { foldBodies } from '../../src/search/bodies.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fileOf } from '../built/dist.ts';
import {
  bodyNames,
  clauses,
  drawSubstrings,
  figures,
  scan,
  spellings,
  terms,
} from '../built/searchOracle.ts';

const queries = [...drawSubstrings(400), ...bodyNames, ...terms, ...figures];
const orderOf = new Map(clauses.map(({ address }, at) => [address, at]));

/** Gives what a server would send: the files of the built portal as they are. */
beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(fileOf(address)))));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Exact hits of a query, `<plan>#<clause>`, in the order of the clauses. */
async function findExact(library: Library, typed: string): Promise<string[]> {
  const { engine, fold } = library;
  const bodies = foldBodies(engine.directory.bodies, fold);
  const options = { ...library, bodies, filters: {}, sort: 'relevance' as const };
  const { exact } = await ask(parseQuery(typed, fold), options);
  const loaded = await Promise.all(exact.map((each) => each.load()));
  const found = loaded.map(({ plan, record }) => `${plan.id}#${record.clause}`);
  return found.sort((one, other) => (orderOf.get(one) ?? 0) - (orderOf.get(other) ?? 0));
}

test('the queries are as many and as varied as they should be', () => {
  expect(new Set(drawSubstrings(400).map((query) => query.length)).size).toBe(8);
  expect(terms.length).toBeGreaterThanOrEqual(60);
  expect(figures.length).toBe(30);
  expect(bodyNames.length).toBeGreaterThan(20);
  expect(queries.filter((query) => scan(query).length > 0).length).toBeGreaterThan(480);
});

describe.each(['zh-Hans', 'zh-Hant'])('the index of %s', (edition) => {
  test.each(Object.entries(spellings))(
    'queries spelled %s find what a plain scan finds',
    async (_, spell) => {
      const library = await loadLibrary('', '/search-index/', edition, [], false);
      const wrong: unknown[] = [];
      for (const query of queries) {
        const found = await findExact(library, spell(query));
        const expected = scan(query);
        if (JSON.stringify(found) !== JSON.stringify(expected))
          wrong.push([query, spell(query), expected, found]);
      }
      expect(wrong).toEqual([]);
    },
  );
});
