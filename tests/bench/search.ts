import { gzipSync } from 'node:zlib';

import { type Benchmark, type Row } from '../../src/cli/benchmark.ts';
import { searchFold as fold } from '../../src/text/searchFold.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { measureInChromium, type Measured, type Result } from './search/inChromium.ts';
import { makeIndexes } from './search/plans.ts';
import { createRandom } from '../random.ts';
import { ways, type Indexes, type Way } from './search/ways.ts';

const QUERIES = 100;
/** How many plans; SEARCH_PLANS=2,100 for a shorter run. */
const sizes = (process.env.SEARCH_PLANS ?? '2,100,1000').split(',').map(Number);

/** Which ways; SEARCH_WAYS=Pagefind takes those with the word in their names. */
const chosen = ways.filter(({ name }) => name.includes(process.env.SEARCH_WAYS ?? ''));

const folded = (text: string): string => fold(text).replace(/\s/g, '');
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const part = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Substrings of one to eight characters of the clauses. */
function drawQueries({ records }: SearchIndex): string[] {
  const random = createRandom(records.length);
  return Array.from({ length: QUERIES }, () => {
    const text = folded(records[Math.floor(random() * records.length)]?.text ?? '').replace(/"/g, '');
    const start = Math.floor(random() * Math.max(1, text.length - 8));
    return text.slice(start, start + 1 + Math.floor(random() * 8));
  });
}

/** Libraries that keep their whole index in memory need no browser to be measured: all of it is fetched first. */
function measureInNode(
  open: NonNullable<Way['open']>,
  indexes: Indexes,
  queries: string[],
  bytes: number,
): Result {
  const search = open(indexes);
  const answers = queries.map((query): Measured => {
    search(query);
    const begin = performance.now();
    const found = search(query);
    return { found, milliseconds: performance.now() - begin };
  });
  return { answers, first: bytes, later: 0 };
}

async function measureWay(way: Way, plans: number, indexes: Indexes): Promise<Row> {
  const texts = indexes['zh-Hans'].records.map(({ text }) => folded(text));
  const queries = drawQueries(indexes['zh-Hans']);
  const begin = performance.now();
  const files = await way.build(indexes);
  const build = (performance.now() - begin) / 1000;
  const packed = [...files].map(([name, content]) =>
    /pf_|wasm|\.bin$/.test(name) ? content.length : gzipSync(content).length,
  );
  const result = way.open
    ? measureInNode(way.open, indexes, queries, sum(packed))
    : await measureInChromium(files, way.module ?? 'ours', queries);
  const expected = queries.map((query) => texts.flatMap((text, at) => (text.includes(query) ? [at] : [])));
  const right = result.answers.map(({ found }, at) => {
    const wanted = new Set(expected[at]);
    return found.filter((each) => wanted.has(each)).length;
  });
  const times = result.answers.map(({ milliseconds }) => milliseconds);
  return {
    plans,
    clauses: texts.length,
    way: way.name,
    recall: sum(right) / sum(expected.map(({ length }) => length)),
    precision: sum(right) / sum(result.answers.map(({ found }) => found.length)),
    'first query, kB': result.first / 1000,
    'later query, kB': result.later / 1000,
    'p50, ms': part(times, 0.5),
    'p95, ms': part(times, 0.95),
    'index, kB': sum(packed) / 1000,
    'build, s': build,
  };
}

/** Recall, precision, bytes and times of ways to search, on the same clauses in one run. */
const searchBenchmark: Benchmark = {
  name: 'Search: recall, precision, bytes and times of each way on the same clauses',
  run: async () => {
    const rows: Row[] = [];
    for (const plans of sizes) {
      const indexes = makeIndexes(plans);
      for (const way of chosen) {
        const row = await measureWay(way, plans, indexes);
        console.error(Object.values(row).join(' · '));
        rows.push(row);
      }
    }
    return rows;
  },
};

export default searchBenchmark;
