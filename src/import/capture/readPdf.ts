import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ProblemError, tellProblem } from '../../plan/problem.ts';
import type { Glyphs, PrintedPage } from './printedPage.ts';
import { readRules } from './pdfRules.ts';

/** A page with fewer characters than this on average holds no text layer to speak of. */
const FEWEST_CHARACTERS = 15;
const MOST_PAGES = 600;

/** The pieces of text and the rules of every page of a PDF; throws for scans, for locked and for broken files. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<PrintedPage[]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const glyphs = items.flatMap((item): Glyphs[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, , c, d, x, y] = item.transform as number[];
        const size = Math.hypot(c ?? 0, d ?? 0) || item.height || 10;
        return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width, size }];
      });
      pages.push({ glyphs, rules: readRules(await page.getOperatorList(), OPS, height) });
      page.cleanup();
    }
    const characters = pages
      .flatMap(({ glyphs }) => glyphs)
      .reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters < FEWEST_CHARACTERS * pages.length) throw problem(file, 'capture-scan');
    return pages;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw problem(file, /password/iu.test(String(error)) ? 'capture-locked' : 'capture-broken-pdf');
  } finally {
    await task.destroy();
  }
}

const problem = (file: string, key: 'capture-scan' | 'capture-locked' | 'capture-broken-pdf'): ProblemError =>
  new ProblemError(tellProblem(key, { file, line: null }, {}));
