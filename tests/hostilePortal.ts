import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

import type { SearchIndex } from '../src/search/searchIndex.ts';

/** A search index of one clause. */
export const indexOf = (plan: string, text: string): SearchIndex => ({
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

/** What an honest portal sends. */
export const good = indexOf('other', '全县托育床位');
const json = (value: unknown): string => JSON.stringify(value);
const changed = (change: Record<string, unknown>): string => json({ ...good, ...change });

/** How a server answers. */
export type Mode = (request: IncomingMessage, response: ServerResponse) => void;

/** What a hostile portal may send in place of its index. */
export const HOSTILE: Record<string, Mode> = {
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
