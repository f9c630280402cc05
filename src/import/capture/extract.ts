import { extractHtml } from './extractHtml.ts';
import { extractMarkdown } from './extractMarkdown.ts';
import { extractText } from './extractText.ts';

/** One line (text) or block (HTML, Markdown) of a capture, as a reader sees it. */
export interface SourceBlock {
  /** The line of the source it begins on, from 1. */
  line: number;
  /** Visible text without blanks at its ends. */
  text: string;
  /** The level of the heading element it stands in (h1 … h6, #), or 0. */
  heading: number;
  /** A table with merged cells repeated; `text` then has a line a row. */
  table: string[][] | null;
  /** The cells of a line of text that is a row of the table begun above it. */
  tableRow: string[] | null;
  /** Why a reader of the page does not see it, or null. */
  hidden: string | null;
  /** True for what stands beside the element that holds the paper. */
  outside: boolean;
  /** True when the line begins with blanks. */
  indented: boolean;
  /** Hosts of the links that make up the whole of the block. */
  hosts: string[];
  /** Whether it stands in a frame of its own (a table of one cell). */
  framed: boolean;
}

/** A capture taken apart. */
export interface Extract {
  format: 'text' | 'html' | 'markdown';
  blocks: SourceBlock[];
  /** `<meta name>` in lower case → content, and `title`. */
  meta: Map<string, string>;
}

/** A block with everything at its usual value. */
export function plainBlock(line: number, text: string, more: Partial<SourceBlock> = {}): SourceBlock {
  return {
    line,
    text,
    heading: 0,
    table: null,
    tableRow: null,
    hidden: null,
    outside: false,
    indented: false,
    hosts: [],
    framed: false,
    ...more,
  };
}

/** Takes a capture apart into the blocks that a reader sees, by its form. */
export function extract(text: string, file: string): Extract {
  if (/\.(?:md|markdown)$/iu.test(file)) return extractMarkdown(text);
  if (looksLikeHtml(text)) return extractHtml(text, file);
  if ((text.slice(0, 20000).match(/^#{1,6} \S/gmu) ?? []).length >= 2) return extractMarkdown(text);
  return extractText(text);
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(head)) return true;
  const tags =
    head.match(
      /<\/?(?:p|div|table|tbody|tr|td|span|br|body|head|meta|h[1-6]|ul|li|strong|section)\b[^<>]{0,2000}>/giu,
    ) ?? [];
  return tags.length >= 2;
}
