/** The ways of searching that are compared, all on the same clauses. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import { fold } from '../../../src/hanzi/fold.ts';
import type { Edition } from '../../../src/plan/model.ts';
import { createScanEngine } from '../../../src/search/scanEngine.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { buildSearchFiles } from '../../../src/site/writeSearch.ts';

/** The clauses in both editions. */
export type Indexes = Record<Edition, SearchIndex>;

type Open = (query: string) => Promise<number[]> | number[];
type Files = Map<string, string | Uint8Array>;

/** The files of an index, and how a query is put to it. */
export interface Way {
  name: string;
  build: (indexes: Indexes) => Promise<Files>;
  /** Answers in Node with the numbers of the clauses found; absent where only a browser can. */
  open?: (indexes: Indexes) => Open;
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

/** Every way, ours first. */
export const ways: Way[] = [
  {
    name: 'reading all texts',
    build: ({ 'zh-Hans': hans, 'zh-Hant': hant }: Indexes): Promise<Files> =>
      buildSearchFiles(hans, hant, 'scan'),
    open: ({ 'zh-Hans': hans }: Indexes): Open => {
      const engine = createScanEngine(hans, { fold, portal: '', pinyin: () => Promise.resolve(new Map()) });
      return async (query) => (await engine.find([folded(query)], {})).found.map(({ order }) => order);
    },
  },
  {
    name: 'Pagefind, characters',
    build: ({ 'zh-Hans': hans, 'zh-Hant': hant }: Indexes): Promise<Files> =>
      buildSearchFiles(hans, hant, 'characters'),
  },
  {
    name: 'Pagefind, pairs',
    build: ({ 'zh-Hans': hans, 'zh-Hant': hant }: Indexes): Promise<Files> =>
      buildSearchFiles(hans, hant, 'pairs'),
  },
  {
    name: 'Pagefind as it comes',
    build: ({ 'zh-Hans': hans }: Indexes): Promise<Files> => buildPlainPagefind(hans),
  },
  {
    name: 'MiniSearch, pairs',
    build: (indexes: Indexes): Promise<Files> =>
      Promise.resolve(new Map([['index.json', JSON.stringify(miniSearch(indexes))]])),
    open: (indexes: Indexes): Open => {
      const index = miniSearch(indexes);
      return (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => id as number);
    },
  },
  {
    name: 'FlexSearch, pairs',
    build: (indexes: Indexes): Promise<Files> => {
      const parts = new Map<string, string>();
      flexSearch(indexes).export((key: string, data: string) => {
        parts.set(`${key}.json`, data);
      });
      return Promise.resolve(parts);
    },
    open: (indexes: Indexes): Open => {
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
