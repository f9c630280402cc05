import { type Extract, plainBlock, type SourceBlock } from './block.ts';
import { extractHtml } from './extractHtml.ts';
import { extractText } from './extractText.ts';
import { type InlineText, readInline } from './markdownInline.ts';

const HEADING = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/u;
/** A rule under a line makes it a heading: of the first level (=), or of the second (-). */
const UNDERLINE = /^ {0,3}(?:=+|-{3,})\s*$/u;
/** What no rule can make a heading: sentences, rows, items, other headings. */
const NO_HEADING = /[。；;，|]\s*$|^\s*(?:[#>|]|[-*+]\s|\d+[.)]\s)|^.{60}/u;
const FENCE = /^\s*(?:```|~~~)/u;
const BULLET = /^(?:[-*+]|•)\s+(?=\S)/u;
const ITEM = /^(?<indent>\s*)(?<number>\d{1,3})(?=[.)]\s)/u;
const TABLE = /<table\b[^]*?<\/table\s*>/giu;
/** Stands for a bar that is no end of a cell. */
const BAR = '\ue000';

/** Markdown: headings, tables, pictures, notes and marks are read; everything else is lines of text. */
export function extractMarkdown(text: string): Extract {
  const tables: SourceBlock[] = [];
  const plain = text
    .replace(/<!--[^]*?-->/gu, blank)
    .replace(TABLE, (table, at: number) => {
      const above = text.slice(0, at).split('\n').length - 1;
      for (const block of extractHtml(table, '').blocks)
        tables.push({ ...block, line: block.line + above, outside: false });
      return blank(table);
    })
    .replaceAll('\\|', BAR);
  const lines = countItems(markHeadings(plain.split(/\r\n|[\n\r]/u)));
  const blocks = extractText(lines.join('\n')).blocks.flatMap(toBlocks);
  return {
    format: 'markdown',
    blocks: [...blocks, ...tables].sort((one, other) => one.line - other.line),
    meta: new Map(),
    notes: [],
  };
}

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** Headings that a rule below them makes, written with # instead; fences of code are no text. */
function markHeadings(lines: readonly string[]): string[] {
  const front =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  return lines.map((line, at) => {
    if (at <= front) return line;
    const isRule = (each: string): boolean => UNDERLINE.test(each);
    const above = lines[at - 1] ?? '';
    const isHeading = (words: string): boolean => words.trim() !== '' && !NO_HEADING.test(words);
    if (FENCE.test(line) || (isRule(line) && at - 1 > front && isHeading(above))) return '';
    const below = lines[at + 1] ?? '';
    if (!isRule(below) || !isHeading(line) || isRule(line)) return line;
    return `${below.trim().startsWith('=') ? '#' : '##'} ${line.trim()}`;
  });
}

/** 1. 1. 1. is shown as 1. 2. 3.: items count on from the one above them. */
function countItems(lines: readonly string[]): string[] {
  let last: { indent: string; written: string; value: number } | undefined;
  return lines.map((line) => {
    const { indent = '', number } = ITEM.exec(line)?.groups ?? {};
    if (number === undefined) {
      if (/^\S/u.test(line)) last = undefined;
      return line;
    }
    if (last && indent.length > last.indent.length) return line;
    const goesOn = last?.indent === indent && last.written === number;
    const value = goesOn && last ? last.value + 1 : Number(number);
    last = { indent, written: number, value };
    return goesOn ? line.replace(ITEM, `${indent}${value}`) : line;
  });
}

/** A line as a reader sees it, and behind it what was taken out of it. */
function toBlocks(block: SourceBlock): SourceBlock[] {
  const heading = HEADING.exec(block.text)?.groups;
  const words = (heading?.title ?? block.text).replace(/^(?:>\s?)+/u, '').replace(BULLET, '');
  const inline = readInline(words.replaceAll(BAR, '|'));
  const asides: InlineText['asides'] = block.table || block.tableRow ? [] : [...inline.asides];
  const cell = (raw: string): string => {
    const read = readInline(raw.replaceAll(BAR, '|'));
    asides.push(...read.asides);
    return read.text;
  };
  const read: SourceBlock = {
    ...block,
    text: inline.text,
    heading: heading?.marks?.length ?? 0,
    table: block.table?.map((row) => row.map(cell)) ?? null,
    tableRow: block.tableRow?.map(cell) ?? null,
    placeholder: inline.placeholder,
    linked: inline.linked,
    hosts: inline.hosts,
  };
  return [
    ...(read.text === '' ? [] : [read]),
    ...asides.map(({ text, ...why }) => plainBlock(block.line, text, why)),
  ];
}
