import { type Extract, plainBlock } from './extract.ts';
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
    return plainBlock(block.line, words, { heading: heading?.marks?.length ?? 0, indented: block.indented });
  });
  return { format: 'markdown', blocks: result.filter((block) => block.text !== ''), meta: new Map() };
}
