import type { Extract } from './block.ts';
import { extractText } from './extractText.ts';

/** Markdown: headings, tables and marks are read; everything else is lines of text. */
export function extractMarkdown(text: string): Extract {
  const { blocks } = extractText(text);
  const result = blocks.map((block) => {
    const heading = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/u.exec(block.text)?.groups;
    const words = (heading?.title ?? block.text)
      .replace(/^>\s?/u, '')
      .replace(/\*\*|__/gu, '')
      .trim();
    return { ...block, text: words, heading: heading?.marks?.length ?? 0 };
  });
  return {
    format: 'markdown',
    blocks: result.filter((block) => block.text !== ''),
    meta: new Map(),
    notes: [],
  };
}
