import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { findChromium } from '../../src/cli/browser.ts';
import { serveFolder } from '../../src/cli/staticServer.ts';
import { dist, kindOf, listKinds } from '../built/dist.ts';

const kinds = ['/', '/plans/*/', '/plans/*/indicators/', '/plans/*/responsibilities/', '/search/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A port that nothing listens on, for the browser to be spoken to. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function measure(address: string, origin: string, port: number): Promise<Row> {
  const result = await lighthouse(`${origin}${address}`, {
    port,
    onlyCategories: categories,
    logLevel: 'error',
  });
  const scores = categories.map((name): [string, number] => {
    const score = result?.lhr.categories[name]?.score ?? Number.NaN;
    return [name, Math.round(score * 100)];
  });
  return { page: address, ...Object.fromEntries(scores) };
}

/** Lighthouse as it comes (a mid-range phone on a slow line), the longest page of each kind in both scripts. */
const lighthouseBenchmark: Benchmark = {
  name: 'Lighthouse, mobile',
  run: async () => {
    const server = await serveFolder(dist, 0);
    const port = await findFreePort();
    const browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: [
        `--remote-debugging-port=${port}`,
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-sync',
      ],
    });
    const rows: Row[] = [];
    for (const address of listKinds().filter((each) => kinds.includes(kindOf(each)))) {
      rows.push(await measure(address, `http://localhost:${server.port}`, port));
    }
    await browser.close();
    await server.close();
    return rows;
  },
};

export default lighthouseBenchmark;
