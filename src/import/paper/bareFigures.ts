import {
  type Enumerator,
  parseBareFigure,
  parseBareHan,
  parseEnumerator,
  parseEnumerators,
} from '../../grammar/paper/enumerator.ts';
import type { Paragraph } from './paragraphs.ts';

/** How many paragraphs behind `1 总则` its first 1.1 stands at most. */
const NEAR = 12;

/**
 * Notes the numbers without a stop (`1 总则`, `1总则`) of a paper that counts 1, 1.1, 1.1.1: the first one has its
 * 1.1 behind it, the others go on in order. Elsewhere a figure before a word is no number (`3 个项目`).
 */
export function noteBareFigures(paragraphs: Paragraph[]): void {
  let next = 1;
  paragraphs.forEach((paragraph, at) => {
    const reading = paragraph.entries[0]?.block.table ? undefined : parseBareFigure(paragraph.text);
    if (reading?.value !== next) return;
    if (!hasDecimal(paragraphs, at, reading) && (next === 1 || !/^\d+\s/u.test(paragraph.text))) return;
    paragraph.number = reading;
    next++;
  });
}

/**
 * Notes the numerals that only a blank parts from their titles (一 总体要求 … 二 主要任务): at least two of them in
 * order, with no 一、 between them and none that repeats one of their titles (a list of contents).
 */
export function noteBareNumerals(paragraphs: Paragraph[]): void {
  const found: [Paragraph, Enumerator][] = [];
  let between = false;
  for (const paragraph of paragraphs) {
    if (paragraph.entries[0]?.block.table) continue;
    const reading = parseBareHan(paragraph.text);
    const stopped = reading ? undefined : parseEnumerator(paragraph.text);
    if (reading?.value === found.length + 1) {
      if (between) return;
      found.push([paragraph, reading]);
    } else if (stopped?.kind === 'han') {
      if (found.some(([, { rest }]) => rest.trim() === stopped.rest.trim())) return;
      between = found.length > 0;
    }
  }
  if (found.length > 1) for (const [paragraph, reading] of found) paragraph.number = reading;
}

/** Notes the number of a heading behind that of a list, which a converter of pages put before it (1. 壹、內政). */
export function noteListNumbers(paragraphs: Paragraph[]): void {
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trimStart();
    if (paragraph.entries[0]?.block.table || text.length > 40 || !/^\d{1,2}\.\s+[^。;；,，]+$/u.test(text))
      continue;
    const inner = parseEnumerator(text.replace(/^\d{1,2}\.\s+/u, ''));
    if (!inner || !HEADS.has(inner.kind)) continue;
    const label = text.slice(0, text.length - inner.rest.length).trim();
    paragraph.number = { ...inner, label };
  }
}

/** The kinds of numbers that head parts of a paper, and no item of a list. */
const HEADS = new Set(['part', 'chapter', 'section', 'capital', 'han', 'hanBracket']);

/** Whether the first decimal of a figure stands behind it, and the figure itself does not come again before that. */
function hasDecimal(paragraphs: Paragraph[], at: number, { value }: Enumerator): boolean {
  for (const { text } of paragraphs.slice(at + 1, at + 1 + NEAR)) {
    const readings = parseEnumerators(text);
    if (readings.some(({ kind, values }) => kind === 'decimal' && values[0] === value && values[1] === 1))
      return true;
    if (readings[0]?.kind === 'figure' && readings[0].value === value) return false;
  }
  return false;
}
