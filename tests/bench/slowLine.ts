import { chromium, type Browser } from '@playwright/test';

import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { findChromium } from '../../src/cli/browser.ts';
import { serveFolder } from '../../src/cli/staticServer.ts';
import { dist, kindOf, listPages } from '../built/dist.ts';

/** 400 kbit/s and 400 ms a round trip: what Chromium once called Slow 3G. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

async function measure(browser: Browser, url: string): Promise<Row> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { page: new URL(url).pathname, 'largest paint, s': paint / 1000, 'transferred, kB': bytes / 1000 };
}

/** Plan pages on a first visit over a slow line. */
const slowLineBenchmark: Benchmark = {
  name: 'First visit to a plan at 400 kbit/s and 400 ms',
  run: async () => {
    const server = await serveFolder(dist, 0);
    const browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
    });
    const rows: Row[] = [];
    for (const address of listPages().filter((each) => kindOf(each) === '/plans/*/')) {
      rows.push(await measure(browser, `http://localhost:${server.port}${address}`));
    }
    await browser.close();
    await server.close();
    return rows;
  },
};

export default slowLineBenchmark;
