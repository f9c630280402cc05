import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ProblemError } from '../../plan/problem.ts';
import type { Glyphs } from './pages.ts';

/** A page with fewer characters than this on average holds no text layer to speak of. */
const FEWEST_CHARACTERS = 15;
const MOST_PAGES = 600;

/** The pieces of text of every page of a PDF; throws for scans, for locked and for broken files. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Glyphs[][]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
    const pages: Glyphs[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item): Glyphs[] => {
          if (!('str' in item) || item.str === '') return [];
          const [, , c, d, x, y] = item.transform as number[];
          const size = Math.hypot(c ?? 0, d ?? 0) || item.height || 10;
          return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width, size }];
        }),
      );
      page.cleanup();
    }
    const characters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters < FEWEST_CHARACTERS * pages.length) throw problem(file, SCAN);
    return pages;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw problem(file, /password/iu.test(String(error)) ? LOCKED : BROKEN);
  } finally {
    await task.destroy();
  }
}

type Message = Pick<ProblemError['problems'][number], 'what' | 'remedy'>;

const problem = (file: string, message: Message): ProblemError =>
  new ProblemError({ file, line: null, ...message });

const SCAN: Message = {
  what: {
    zh: '这个 PDF 没有文字层（多半是扫描件），读不出文字',
    en: 'this PDF has no text layer (it is probably a scan), so there is no text to read',
  },
  remedy: {
    zh: '请先做文字识别（OCR）并核对，或改用网页、Word 版本',
    en: 'recognise its text first (OCR) and compare it, or take the web page or Word file instead',
  },
};
const LOCKED: Message = {
  what: { zh: '这个 PDF 有密码', en: 'this PDF is locked by a password' },
  remedy: { zh: '请另存为无密码的文件', en: 'save it without the password' },
};
const BROKEN: Message = {
  what: { zh: '无法打开这个 PDF（文件已损坏）', en: 'this PDF cannot be opened (it is broken)' },
  remedy: { zh: '请重新下载，或另存为文本', en: 'download it again, or save it as text' },
};
