/** The ways of searching that are compared, all on the same clauses. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import { searchFold as fold } from '../../../src/text/searchFold.ts';
import type { Script } from '../../../src/plan/model.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import type { SearchWay } from '../../../src/site/search/searchWay.ts';
import { buildSearchFiles } from '../../../src/site/search/buildSearchFiles.ts';

/** The clauses in two editions. */
export type Indexes = Record<Script, SearchIndex>;

type Files = Map<string, string | Uint8Array>;

/** The files of an index, and who answers queries: a module in the browser, or a function in Node. */
export interface Way {
  name: string;
  build: (indexes: Indexes) => Promise<Files>;
  /** The module that answers in Chromium; the portal's own unless another is named. */
  module?: 'plain';
  /** Answers in Node with the numbers of the clauses found. */
  open?: (indexes: Indexes) => (query: string) => number[];
}

const folded = (text: string): string => fold(text).replace(/\s/g, '');
/** Pairs of neighbours, and single characters, or queries of one character would find nothing. */
const pairs = (text: string): string[] => {
  const closed = folded(text);
  return [
    ...closed,
    ...Array.from({ length: Math.max(0, closed.length - 1) }, (_, at) => closed.slice(at, at + 2)),
  ];
};

const miniSearch = ({ 'zh-Hans': { records } }: Indexes): MiniSearch => {
  const index = new MiniSearch({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
  index.addAll(records.map(({ text }, id) => ({ id, text })));
  return index;
};

const flexSearch = ({ 'zh-Hans': { records } }: Indexes): Index => {
  const index = new Index({ encode: pairs, tokenize: 'strict' });
  for (const [id, { text }] of records.entries()) index.add(id, text);
  return index;
};

/** One of the portal's own ways, as the build writes its files. */
const own = (name: string, way: SearchWay): Way => ({
  name,
  build: async (indexes) =>
    new Map(
      [...(await buildSearchFiles(Object.values(indexes), way, ''))].map(([file, content]) => [
        `search-index/${file}`,
        content,
      ]),
    ),
});

/** Every way, ours first. */
export const ways: Way[] = [
  own('reading all texts', 'scan'),
  own('grams', 'grams'),
  { name: 'Pagefind as it comes', build: ({ 'zh-Hans': hans }) => buildPlainPagefind(hans), module: 'plain' },
  {
    name: 'MiniSearch, pairs',
    build: (indexes) => Promise.resolve(new Map([['index.json', JSON.stringify(miniSearch(indexes))]])),
    open: (indexes) => {
      const index = miniSearch(indexes);
      return (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => id as number);
    },
  },
  {
    name: 'FlexSearch, pairs',
    build: (indexes) => {
      const parts: Files = new Map();
      flexSearch(indexes).export((key: string, data: string) => {
        parts.set(`${key}.json`, data);
      });
      return Promise.resolve(parts);
    },
    open: (indexes) => {
      const index = flexSearch(indexes);
      return (query) => index.search(query, { limit: 1_000_000 }) as number[];
    },
  },
];

async function buildPlainPagefind({ records }: SearchIndex): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start');
  for (const [number, { text }] of records.entries()) {
    const sort = { order: String(number).padStart(7, '0') };
    await index.addCustomRecord({ url: String(number), content: text, language: 'zh', sort });
  }
  const { files } = await index.getFiles();
  await close();
  const needed = files.filter(({ path }) => !/ui\.|highlight|worker|component/.test(path));
  return new Map(needed.map(({ path, content }) => [`pagefind/${path}`, content]));
}
