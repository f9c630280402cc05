import { chromium } from '@playwright/test';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findChromium } from '../../../src/cli/browser.ts';
import { serveFolder } from '../../../src/cli/staticServer.ts';

/** What one query found, and how long it took when everything it needs had been fetched. */
export interface Measured {
  found: number[];
  milliseconds: number;
}

/** The answers to all queries, and the bytes fetched for the first and, on average, for a later one. */
export interface Result {
  answers: Measured[];
  first: number;
  later: number;
}

/** The portal's own code that searches in the browser, as it stands, without its types. */
const SOURCES = ['src/client/*.ts', 'src/search/*.ts', 'src/text/*.ts', 'tests/bench/search/{ours,plain}.ts'];

/** Serves the files of an index and has `answer` of the module answer in Chromium: each query twice, the second time timed. */
export async function measureInChromium(
  files: Map<string, string | Uint8Array>,
  module: 'ours' | 'plain',
  queries: string[],
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'celan-search-'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  write('index.html', '<!doctype html><html lang="en"><title>search</title></html>');
  for (const [name, content] of files) write(name, content);
  for (const file of globSync(SOURCES)) {
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll(".ts'", ".js'");
    write(file.replace(/ts$/, 'js'), code);
  }
  const server = await serveFolder(folder, 0);
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args });
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\/(?:pagefind|search-index)\//.test(response.url())) {
        sizes.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
        );
      }
    });
    const fetched = async (): Promise<number> =>
      (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.goto(`http://127.0.0.1:${server.port}/`);
    const answers: Measured[] = [];
    let first = 0;
    for (const query of queries) {
      const measured = await page.evaluate(
        async ([path, asked]) => {
          const { answer } = (await import(path)) as { answer: (typed: string) => Promise<number[]> };
          await answer(asked);
          const begin = performance.now();
          const found = await answer(asked);
          return { found, milliseconds: performance.now() - begin };
        },
        [`/tests/bench/search/${module}.js`, query] as const,
      );
      answers.push(measured);
      first ||= await fetched();
    }
    return { answers, first, later: ((await fetched()) - first) / Math.max(1, queries.length - 1) };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
