import type { Extract } from './block.ts';
import { extractText } from './extractText.ts';

/** Words without the marks of Markdown; a cell breaks its lines by <br>. */
const unmark = (words: string): string =>
  words
    .replace(/\*\*|__/gu, '')
    .replace(/\s*<br ?\/?>\s*/giu, ' ')
    .trim();

/** Markdown: headings, tables and marks are read; everything else is lines of text. */
export function extractMarkdown(text: string): Extract {
  const { blocks } = extractText(text);
  const result = blocks.map((block) => {
    const heading = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/u.exec(block.text)?.groups;
    const words = unmark((heading?.title ?? block.text).replace(/^>\s?/u, ''));
    return {
      ...block,
      text: words,
      heading: heading?.marks?.length ?? 0,
      table: block.table?.map((row) => row.map(unmark)) ?? null,
      tableRow: block.tableRow?.map(unmark) ?? null,
    };
  });
  return {
    format: 'markdown',
    blocks: result.filter((block) => block.text !== ''),
    meta: new Map(),
    notes: [],
  };
}
