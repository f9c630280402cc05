import { chromium, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Benchmark, type Row } from '../../src/cli/benchmark.ts';
import { findChromium } from '../../src/cli/browser.ts';
import { serveFolder } from '../../src/cli/staticServer.ts';
import { fold } from '../../src/hanzi/fold.ts';
import type { Edition } from '../../src/plan/model.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { createTokens } from '../../src/search/tokens.ts';
import { makeIndexes } from './search/plans.ts';
import { createRandom } from './search/random.ts';
import { ways, type Way } from './search/ways.ts';

const QUERIES = 100;
/** How many plans; SEARCH_PLANS=2,100 for a shorter run. */
const sizes = (process.env.SEARCH_PLANS ?? '2,100,1000').split(',').map(Number);

/** Which ways; SEARCH_WAYS=pairs takes those with the word in their names. */
const chosen = ways.filter(({ name }) => name.includes(process.env.SEARCH_WAYS ?? ''));

interface Measured {
  found: number[];
  milliseconds: number;
}

/** What one way needs and finds. */
interface Result {
  answers: Measured[];
  first: number;
  later: number;
}

const folded = (text: string): string => fold(text).replace(/\s/g, '');
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

async function measureInNode(
  way: Way,
  indexes: Record<Edition, SearchIndex>,
  queries: string[],
  bytes: number,
): Promise<Result> {
  const search = way.open?.(indexes);
  const answers: Measured[] = [];
  for (const query of [queries[0] ?? '', ...queries]) {
    const begin = performance.now();
    const found = (await search?.(query)) ?? [];
    answers.push({ found, milliseconds: performance.now() - begin });
  }
  return { answers: answers.slice(1), first: bytes, later: 0 };
}

/** Asks Pagefind in Chromium; each query twice, the second one warm, and loads what a page of hits shows. */
async function measureInChromium(page: Page, address: string, phrases: string[]): Promise<Result> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/pagefind/'))
      sizes.push(response.headerValue('content-length').then(Number));
  });
  await page.goto(address);
  const ask = (phrase: string): Promise<Measured> =>
    page.evaluate(async (asked) => {
      const path = '/pagefind/pagefind.js';
      type Result = { score: number; data: () => Promise<unknown> };
      type Instance = {
        init: () => Promise<void>;
        search: (text: string, options: object) => Promise<{ results: Result[] }>;
      };
      const store = globalThis as { instance?: Instance };
      if (!store.instance) {
        const { createInstance } = (await import(path)) as { createInstance: (options: object) => Instance };
        store.instance = createInstance({ basePath: '/pagefind/', noWorker: true });
        await store.instance.init();
      }
      const run = async (): Promise<Result[]> => {
        const { results } = (await store.instance?.search(asked, { sort: { order: 'asc' } })) ?? {
          results: [],
        };
        await Promise.all(results.slice(0, 8).map((result) => result.data()));
        return results;
      };
      const results = await run();
      const begin = performance.now();
      await run();
      const milliseconds = performance.now() - begin;
      // With this sorting a score is the place among all clauses, counted downwards.
      return { found: results.map(({ score }) => -score), milliseconds };
    }, phrase);
  const answers: Measured[] = [];
  let first = 0;
  for (const phrase of phrases) {
    answers.push(await ask(phrase));
    first ||= (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { answers, first, later: (all - first) / Math.max(1, phrases.length - 1) };
}

async function measureWay(way: Way, plans: number, indexes: Record<Edition, SearchIndex>): Promise<Row> {
  const texts = indexes['zh-Hans'].records.map(({ text }) => folded(text));
  const queries = drawQueries(indexes['zh-Hans']);
  const begin = performance.now();
  const files = await way.build(indexes);
  const build = (performance.now() - begin) / 1000;
  const sizes = [...files].map(([name, content]) =>
    /pf_|wasm/.test(name) ? content.length : gzipSync(content).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const own = files.get('zh-Hans.json');
  const result = way.open
    ? await measureInNode(way, indexes, queries, own ? gzipSync(own).length : total)
    : await inChromium(files, (page, address) => measureInChromium(page, address, phrasesFor(way, queries)));
  const expected = queries.map((query) => texts.flatMap((text, at) => (text.includes(query) ? [at] : [])));
  const right = result.answers.map(({ found }, at) => {
    const wanted = new Set(expected[at]);
    return found.filter((each) => wanted.has(each)).length;
  });
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
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
    'index, kB': total / 1000,
    'build, s': build,
  };
}

function phrasesFor(way: Way, queries: string[]): string[] {
  if (way.name === 'Pagefind as it comes') return queries;
  const tokens = createTokens(way.name.endsWith('pairs'));
  return queries.map((query) => `"${tokens.phrase(query).join(' ')}"`);
}

async function inChromium(
  files: Map<string, string | Uint8Array>,
  work: (page: Page, address: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'celan-search-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>search</title></html>');
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const server = await serveFolder(folder, 0);
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const result = await work(await browser.newPage(), `http://127.0.0.1:${server.port}/`);
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  return result;
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
