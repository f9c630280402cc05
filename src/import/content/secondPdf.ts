import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plainCharacters } from '../capture/pages.ts';

/** Pieces on one height that no gap of half a letter parts are one. */
const SAME_HEIGHT = 0.5;
const GAP = 0.45;

/** The stretches of text of a PDF in the order in which the file holds them: no lines, columns or paragraphs are made. */
export async function piecesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const [cMapUrl, standardFontDataUrl] = [`${join(home, 'cmaps')}/`, `${join(home, 'standard_fonts')}/`];
  const task = getDocument({ data: new Uint8Array(bytes), cMapUrl, standardFontDataUrl, useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pieces: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      let [right, height] = [-1, -1];
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , size = 10, x = 0, y = 0] = item.transform as number[];
        const goesOn = Math.abs(y - height) < size * SAME_HEIGHT && Math.abs(x - right) < size * GAP;
        if (goesOn) pieces.push((pieces.pop() ?? '') + item.str);
        else pieces.push(item.str);
        [right, height] = [x + item.width, y];
      }
      page.cleanup();
    }
    return pieces.map(plainCharacters);
  } finally {
    await task.destroy();
  }
}
