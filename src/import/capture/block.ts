import type { Words } from '../../plan/problem.ts';
import type { ReasonKey } from '../../plan/reasons.ts';

/** One line (text) or block (HTML, Word, …) of a capture, as a reader sees it. */
export interface SourceBlock {
  /** The line of the source it begins on, from 1; the number of the paragraph where a form has no lines. */
  line: number;
  /** Visible text without blanks at its ends. */
  text: string;
  /** The level of the heading element it stands in (h1 … h6, #), or 0. */
  heading: number;
  /** A table with merged cells repeated; `text` then has a line a row. */
  table: string[][] | null;
  /** The cells of a line of text that is a row of the table begun above it; none for a cell of the row begun above it. */
  tableRow: string[] | null;
  /** Why a reader of the page does not see it, or null. */
  hidden: ReasonKey | null;
  /** Why it is no text of the paper though it is seen (a mark that points to a note), or null. */
  aside: ReasonKey | null;
  /** Whether it stands for something that is no text: a picture, an embedded file. */
  placeholder: boolean;
  /** True for what stands beside the element that holds the paper. */
  outside: boolean;
  /** True when the line begins with blanks. */
  indented: boolean;
  /** Hosts of the links that make up the whole of the block. */
  hosts: string[];
  /** The links in the cells of a table that lead to another host. */
  linkedCells?: { text: string; host: string }[];
  /** Whether it is a link and nothing else. */
  linked: boolean;
  /** Whether it stands in a frame of its own (a table of one cell). */
  framed: boolean;
  /** Whether its text came damaged and was mended by a known rule. */
  mended: boolean;
  /** The anchor on the page that the mark of a note leads to. */
  leadsTo?: string | undefined;
  /** Whether a row of marks below it underlines it. */
  underlined?: boolean;
}

/** A capture taken apart. */
export interface Extract {
  /** Lines of text may be broken in mid-sentence; blocks are paragraphs. */
  format: 'text' | 'html' | 'markdown';
  blocks: SourceBlock[];
  /** `<meta name>` in lower case → content, and `title`. */
  meta: Map<string, string>;
  /** The same values with their lines, repeated names too; none where the form has no metadata. */
  metaLines?: MetaLine[];
  /** What was lost or changed on the way from bytes to blocks. */
  notes: Words[];
}

/** A value of metadata on its line. */
export interface MetaLine {
  name: string;
  text: string;
  line: number;
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
    aside: null,
    placeholder: false,
    outside: false,
    indented: false,
    hosts: [],
    linked: false,
    framed: false,
    mended: false,
    ...more,
  };
}
