/** `npm run pdf`: prints every plan in both scripts as tagged PDF, then builds again so that pages offer them. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../plan/model.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { addressOfPlan } from '../site/addresses.ts';
import { fingerprintOf, PDF_FOLDER, pdfName, type PrintedPdf } from '../site/files/pdf.ts';
import { editions, portalIn } from '../site/portal.ts';
import { findChromium, installBrowser } from './browser.ts';
import { buildPortal } from './buildPortal.ts';
import { thisSite } from '../site/siteAddress.ts';
import { serveFolder } from './staticServer.ts';
import { readOptions } from './readOptions.ts';
import { runCommand, say } from './terminal.ts';

/** Lines on a page of GB/T 9704. */
const LINES = 22;

const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

/** Prints the page with the imprint pushed down by so many lines. */
async function printWith(page: Page, lines: number): Promise<Buffer> {
  await page.evaluate((foot) => {
    document.documentElement.style.setProperty('--foot', String(foot));
  }, lines);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** The imprint (版记) belongs at the foot of the last page: as far down as it goes without a further page. */
async function printPaper(page: Page): Promise<Buffer> {
  let best = await printWith(page, 0);
  const pages = countPages(best);
  let [low, high] = [0, 2 * LINES];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const pdf = await printWith(page, middle);
    if (countPages(pdf) > pages) high = middle;
    else [low, best] = [middle, pdf];
  }
  return best;
}

async function printPlan(browser: Browser, origin: string, plan: Plan): Promise<void> {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${origin}${addressOfPlan(plan.edition, plan.id)}print/`, { waitUntil: 'networkidle' });
  const pdf = await printPaper(page);
  await page.close();
  const facts: PrintedPdf = { fingerprint: fingerprintOf(plan), pages: countPages(pdf), size: pdf.length };
  writeFileSync(join(PDF_FOLDER, `${pdfName(plan)}.pdf`), pdf);
  writeFileSync(join(PDF_FOLDER, `${pdfName(plan)}.json`), `${JSON.stringify(facts)}\n`);
  say('printed', { name: pdfName(plan), pages: facts.pages });
}

await runCommand(async () => {
  readOptions('pdf', {});
  if (!installBrowser()) throw new ProblemError(tellProblem('browser-none', { file: 'pdf', line: null }, {}));
  mkdirSync(PDF_FOLDER, { recursive: true });
  const server = await serveFolder(await buildPortal(), 0, thisSite().base);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    for (const plan of editions().flatMap((edition) => portalIn(edition).plans))
      await printPlan(browser, `http://localhost:${server.port}`, plan);
  } finally {
    await browser.close();
    await server.close();
  }
  await buildPortal();
});
