import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchLimited } from '../../../src/client/fetchLimited.ts';
import { joinOthers } from '../../../src/client/searchOthers.ts';
import type { OtherPortal } from '../../../src/client/searchLoad.ts';
import { parseIndex } from '../../../src/search/parseIndex.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createScanEngine } from '../../../src/search/scanEngine.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { createSearchFold } from '../../../src/text/searchFold.ts';

const indexOf = (plan: string, text: string): SearchIndex => ({
  edition: 'zh-Hans',
  fold: { from: '縣', to: '县' },
  plans: [
    {
      id: plan,
      title: `${plan}的规划`,
      documentNumber: null,
      year: 2024,
      place: null,
      issuer: null,
      indexNumber: null,
    },
  ],
  parts: [{ id: `${plan}/1`, name: '一、目标' }],
  bodies: [{ id: 'caizheng', name: `${plan}财政局`, names: ['财政局'] }],
  topics: [],
  records: [
    {
      plan,
      clause: '1',
      number: '一',
      text,
      head: 0,
      parent: null,
      bodies: [],
      topics: [],
      years: [],
      figures: [],
    },
  ],
});

const own = indexOf('own', '全县养老床位');
const good = indexOf('other', '全县托育床位');
const json = (value: unknown): string => JSON.stringify(value);
const changed = (change: Record<string, unknown>): string => json({ ...good, ...change });

/** What a hostile portal may send in place of its index. */
const HOSTILE: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  'never answers': () => undefined,
  drips: (_, response) => {
    response.write('{');
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  'is gone': (_, response) => response.writeHead(404).end(),
  'breaks off': (_, response) => response.writeHead(200, { 'Content-Length': '9999' }).end('{"plans":'),
  'sends a page': (_, response) => response.end('<!doctype html><script>alert(1)</script>'),
  'sends wrong types': (_, response) => response.end(changed({ records: 'all', plans: 7 })),
  'sends null': (_, response) => response.end('null'),
  'names a thousand million records': (_, response) =>
    response.end(
      changed({
        records: undefined,
        grams: { starts: ['a'], records: 1e9 },
        hits: { folder: 'x', group: 8 },
      }),
    ),
  'leads elsewhere by an id': (_, response) =>
    response.end(changed({ plans: [{ ...good.plans[0], id: '../../evil' }] })),
  'folds all to nothing': (_, response) => response.end(changed({ fold: { from: '养老', to: '' } })),
  'packs a bomb': (_, response) => response.end(gzipSync(Buffer.alloc(40_000_000, 32))),
  'is endless': (_, response) => {
    const fill = (): void => {
      while (response.write(Buffer.alloc(1_000_000, 32)));
      response.once('drain', fill);
    };
    fill();
  },
  'sends one elsewhere': (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
};

let server: Server;
let base = '';
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const pinyin = (): Promise<() => boolean> => Promise.resolve(() => false);
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
    answer = (_, response) => response.end(json(good));
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
