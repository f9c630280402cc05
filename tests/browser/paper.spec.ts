/** The print format, measured in the PDF that Chromium makes of it: figures of GB/T 9704-2012, in millimetres. */
import { createCanvas } from '@napi-rs/canvas';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { kindOf, listPages, siteUrl, takeTurns } from '../built/dist.ts';

const papers = takeTurns(listPages().filter((address) => kindOf(address) === '/plans/*/print/'));
const MM = 72 / 25.4;
const TOLERANCE = 1;

interface Word {
  text: string;
  /** Millimetres from the left edge and from the upper edge to the baseline. */
  x: number;
  y: number;
  right: number;
  /** Points. */
  size: number;
}

test.describe.configure({ mode: 'parallel' });

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function print(page: Page, address: string): Promise<Pdf> {
  await page.goto(address);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

async function wordsOf(pdf: Pdf, number: number): Promise<Word[]> {
  const sheet = await pdf.getPage(number);
  const [, , , height = 0] = sheet.view;
  const { items } = await sheet.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x: x / MM, y: (height - y) / MM, right: (x + item.width) / MM, size }];
  });
}

/** Baselines of the type area, from the top. */
function linesOf(words: Word[]): number[] {
  const inside = words.filter(({ y }) => y > 37 && y < 262);
  return [...new Set(inside.map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b);
}

for (const address of papers) {
  test(`${address} keeps page, type area, lines and sizes`, async ({ page }) => {
    const pdf = await print(page, address);
    expect(pdf.numPages).toBeGreaterThan(3);
    let fullPages = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const [left, , right = 0, height = 0] = (await pdf.getPage(number)).view;
      expect([left ?? 0, right / MM, height / MM].map(Math.round), 'A4').toEqual([0, 210, 297]);
      const words = await wordsOf(pdf, number);
      const inner = words.filter(({ y }) => y > 37 && y < 262);
      const isOdd = number % 2 === 1;
      const [from, to] = isOdd ? [28, 184] : [26, 182];
      for (const word of inner) {
        expect(word.x, `${number}: ${word.text}`).toBeGreaterThanOrEqual(from - TOLERANCE);
        // The blank half of a sign that ends a line hangs over the edge.
        const hanging = /[，。、；：）》”」』]$/.test(word.text) ? 16 / 2 / MM : 0;
        expect(word.right, `${number}: ${word.text}`).toBeLessThanOrEqual(to + TOLERANCE + hanging);
      }
      const lines = linesOf(words);
      const isFull = number > 2 && number < pdf.numPages;
      if (isFull) {
        fullPages++;
        expect(Math.abs(lines.length - 22), `lines on page ${number}`).toBeLessThanOrEqual(1);
        for (const [index, line] of lines.slice(1).entries()) {
          const lead = line - (lines[index] ?? 0);
          // 28.99 pt, or two of them where a heading has moved to the next page.
          expect(Math.abs(lead / 10.227 - Math.round(lead / 10.227))).toBeLessThan(0.05);
        }
        for (const { size, text } of inner) expect(size, text).toBeCloseTo(16, 0);
      }
      const label = words.find(({ y }) => y > 262);
      const [row] = words.filter(({ y }) => y > 262).sort((a, b) => a.x - b.x);
      expect(
        words
          .filter(({ y }) => y > 262)
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(`—${number}—`);
      expect(label?.size).toBeCloseTo(14, 0);
      // 14 pt, one character in from the outer edge of the type area, seven millimetres below it.
      expect(Math.abs((row?.y ?? 0) - (262 + 7 + 14 / MM)), 'height of the page number').toBeLessThan(2.5);
      if (isOdd)
        expect(Math.max(...words.filter(({ y }) => y > 262).map((word) => word.right))).toBeGreaterThan(170);
      else expect(row?.x).toBeLessThan(40);
      expect(
        words
          .filter(({ y }) => y < 37)
          .map(({ text }) => text)
          .join('')
          .normalize('NFKC'),
      ).toMatch(/(打印|列印)件,非正式公文$/);
    }
    expect(fullPages).toBeGreaterThan(1);
    const outline = (await pdf.getOutline()) as unknown[] | null;
    expect(outline?.length).toBeGreaterThan(0);
    const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
  });

  test(`${address} prints codes in the margin that a phone reads at 150 dpi`, async ({ page }) => {
    await page.goto(address);
    await page.locator('#margin-codes').check();
    const images = page.locator('.official .margin img');
    const codes = await images.count();
    expect(codes).toBeGreaterThan(3);
    await images.evaluateAll((all) =>
      Promise.all(
        (all as HTMLImageElement[]).map((image) => {
          image.loading = 'eager';
          return image.decode();
        }),
      ),
    );
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const read = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number++)
      for (const text of await decodePage(pdf, number)) read.add(text);
    const plan = address.replace(/print\/$/, '');
    const expected = await images.evaluateAll((all) =>
      (all as HTMLImageElement[]).map((image) => image.closest('section')?.id ?? ''),
    );
    expect([...read].sort()).toEqual(expected.map((id) => `${siteUrl}${plan}#${id}`).sort());
  });
}

test('a chart is printed as on a wide screen, also from a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/plans/jinjiang-2022/indicators/');
  const chart = page.locator('.chart').first();
  await expect(chart.locator('svg.chart-narrow')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('svg.chart-narrow')).toBeHidden();
  await expect(chart.locator('svg.chart-wide')).toBeVisible();
});

/** Every code on a page, drawn at 150 dpi. */
async function decodePage(pdf: Pdf, number: number): Promise<string[]> {
  const sheet = await pdf.getPage(number);
  const viewport = sheet.getViewport({ scale: 150 / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  await sheet.render({ canvas: canvas as never, viewport }).promise;
  const context = canvas.getContext('2d');
  const margin = Math.ceil((30 / 25.4) * 150);
  // A code is 22.5 mm high: windows of 33 mm, one every 7 mm, hold each whole and mostly alone.
  const found = new Set<string>();
  for (let top = 0; top + 200 < height; top += 40) {
    const { data } = context.getImageData(0, top, margin, 200);
    const code = jsQR(new Uint8ClampedArray(data), margin, 200);
    if (code?.data) found.add(code.data);
  }
  return [...found];
}
