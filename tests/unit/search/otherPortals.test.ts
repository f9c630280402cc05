import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchLimited } from '../../../src/client/fetchLimited.ts';
import { joinOthers } from '../../../src/client/searchOthers.ts';
import type { OtherPortal } from '../../../src/client/otherPortal.ts';
import { parseIndex } from '../../../src/search/parseIndex.ts';
import { readPinyin } from '../../../src/search/pinyin.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createScanEngine } from '../../../src/search/scanEngine.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { createSearchFold } from '../../../src/text/searchFold.ts';
import { good, HOSTILE, indexOf, type Mode } from '../../hostilePortal.ts';

const own = indexOf('own', '全县养老床位');

let server: Server;
let base = '';
let answer: Mode = () => undefined;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const pinyin = () => Promise.resolve(readPinyin(''));
const fold = createSearchFold(own.fold);
const engineOf = (index: SearchIndex): ReturnType<typeof createScanEngine> =>
  createScanEngine(index, { fold: createSearchFold(index.fold), portal: '', pinyin });

async function join(): Promise<{ engine: ReturnType<typeof engineOf>; absent: OtherPortal[] }> {
  const absent: OtherPortal[] = [];
  const asker = { own: engineOf(own), folder: '/search/', edition: 'zh-Hans', pinyin };
  return { engine: await joinOthers([{ name: '别处', address: base }], asker, absent), absent };
}

describe('another portal', () => {
  test('joins ours, and ours comes first', async () => {
    answer = (_, response) => response.end(JSON.stringify(good));
    const { engine, absent } = await join();
    const { found } = await engine.find(['床位'], {});
    const hits = await Promise.all(found.map(({ load }) => load()));
    expect(hits.map(({ plan, portal }) => [plan.id, portal])).toEqual([
      ['own', ''],
      ['other', base],
    ]);
    expect(engine.directory.fold).toEqual(own.fold);
    expect(engine.directory.bodies).toEqual(own.bodies);
    expect(absent).toEqual([]);
  });

  test.each(Object.entries(HOSTILE))(
    'that %s is named, and changes nothing of our answer',
    async (_, mode) => {
      answer = mode;
      const begin = performance.now();
      const { engine, absent } = await join();
      expect(performance.now() - begin).toBeLessThan(6500);
      expect(absent.map(({ name }) => name)).toEqual(['别处']);
      const words = parseQuery('床位', fold).words;
      const idsOf = async (each: typeof engine): Promise<string[]> =>
        (await each.find(words, {})).found.map(({ id }) => id);
      expect(await idsOf(engine)).toEqual(await idsOf(engineOf(own)));
    },
    20_000,
  );
});

test('a way up has no circle, whatever parents are named', () => {
  const [record] = good.records;
  const index = parseIndex({
    ...good,
    records: [
      { ...record, clause: '1', parent: '2' },
      { ...record, clause: '2', parent: '1' },
      { ...record, clause: '3', parent: '3' },
    ],
  }) as SearchIndex;
  expect(index.records.map(({ parent }) => parent)).toEqual([null, '1', null]);
});

test('no more is fetched than may be', async () => {
  answer = (_, response) => response.end('x'.repeat(2000));
  await expect(fetchLimited(base, { bytes: 1000, milliseconds: 1000 })).rejects.toThrow('too large');
  await expect(fetchLimited(base, { bytes: 2000, milliseconds: 1000 })).resolves.toHaveLength(2000);
});
