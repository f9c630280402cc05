import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { parseAddressees } from '../../grammar/paper/officialLine.ts';
import { isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import { plainBlock, type SourceBlock } from './block.ts';
import type { Glyphs, PrintedPage } from './printedPage.ts';
import { shiftCharacters } from './raised.ts';
import { findRuledTables } from './ruledTables.ts';

/** A line of a page, in segments that wide gaps part; or a table whose cells are drawn. */
export interface PageLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  segments: { text: string; x: number; right: number }[];
  table?: string[][];
}

/** A gap this wide between two pieces of a line, in heights of the letters, parts cells. */
const GUTTER = 0.45;
/** Radicals that fonts give back for the characters that look the same, and that Unicode does not map itself. */
const RADICALS = new Map(
  [
    '⺠民',
    '⻅见',
    '⻚页',
    '⻓长',
    '⻔门',
    '⻢马',
    '⻋车',
    '⻉贝',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻄西',
    '⻆角',
    '⻘青',
    '⻙韦',
    '⻤鬼',
    '⺟母',
    '⻁虎',
    '⻣骨',
    '⻑長',
    '⻗雨',
    '⺫目',
    '⻳龟',
    '⻧卤',
    '⻞饣',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const PAGE_NUMBER =
  /^[-—–－·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/共]\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–－·\s]*$/u;

/** The paragraphs and tables of printed pages as blocks, a line of the print a line: broken lines are joined by their place. */
export function toBlocks(pages: readonly PrintedPage[]): SourceBlock[] {
  const lines = pages.map(toPageLines);
  const running = findRunning(lines);
  const body = lines.flat().filter((line) => !running.has(line) && !line.table);
  const [left, right] = margins(body);
  const blocks: SourceBlock[] = [];
  let number = 0;
  let before: PageLine | undefined;
  for (const page of lines) {
    for (let at = 0; at < page.length; at++) {
      const line = page[at] as PageLine;
      number++;
      if (running.has(line)) {
        blocks.push(plainBlock(number, line.text, { aside: 'running-head' }));
        continue;
      }
      if (line.table) {
        addTable(blocks, line.table, number);
        before = undefined;
        continue;
      }
      const table = readTable(page.slice(at).filter((each) => !running.has(each)));
      if (table) {
        addTable(blocks, table.rows, number);
        at += table.count - 1;
        number += table.count - 1;
        before = undefined;
        continue;
      }
      const last = blocks.findLast((block) => block.aside === null);
      if (before && last && !last.table && goesOn(before, line, left, right))
        last.text +=
          /[A-Za-z0-9]$/u.test(last.text) && /^[A-Za-z]/u.test(line.text) ? ` ${line.text}` : line.text;
      else blocks.push(plainBlock(number, line.text, { indented: line.x > left + line.size }));
      before = line;
    }
  }
  return blocks;
}

function addTable(blocks: SourceBlock[], rows: string[][], line: number): void {
  const text = rows.map((row) => row.join(' | ')).join('\n');
  const last = blocks.at(-1);
  if (last?.table && last.table[0]?.length === rows[0]?.length) {
    const fresh = rows[0]?.join() === last.table[0]?.join() ? rows.slice(1) : rows;
    last.table.push(...fresh);
    last.text += `\n${fresh.map((row) => row.join(' | ')).join('\n')}`;
  } else blocks.push(plainBlock(line, text, { table: rows }));
}

/** A line goes on with the one before it when that one is full and this one begins at the margin. */
function goesOn(before: PageLine, line: PageLine, left: number, right: number): boolean {
  if (isCentred(before, left, right) || (isPaperTitle(before.text) && parseAddressees(line.text)))
    return false;
  const full = before.right >= right - before.size * 1.6;
  const begins = line.x <= left + line.size * 0.8;
  if (!full || !begins || Math.abs(before.size - line.size) > line.size * 0.2) return false;
  return !(parseEnumerator(line.text) && /[。；：]$/u.test(before.text));
}

/** The lines of a page from top to bottom, tables that rules draw among them. */
function toPageLines({ glyphs, rules }: PrintedPage): PageLine[] {
  const tables = findRuledTables(rules, glyphs);
  const free = glyphs.filter((each) => !tables.some((table) => table.glyphs.has(each)));
  const drawn = tables.map(({ top, cells }): PageLine => {
    const table = cells.map((row) => row.map(cellText));
    return { text: table.flat().join(' '), x: 0, right: 0, y: top, size: 0, segments: [], table };
  });
  return [...toLines(free), ...drawn].sort((one, other) => one.y - other.y);
}

/** The lines of a cell as one text. */
const cellText = (glyphs: readonly Glyphs[]): string =>
  toLines(glyphs)
    .map(({ text }) => text)
    .reduce(
      (text, line) =>
        /[A-Za-z0-9]$/u.test(text) && /^[A-Za-z]/u.test(line) ? `${text} ${line}` : text + line,
      '',
    );

/** A title that nearly fills its line stands as far from the one margin as from the other. */
function isCentred({ x, right: end, size }: PageLine, left: number, right: number): boolean {
  const [before, behind] = [x - left, right - end];
  return before > size * 0.3 && behind > size * 0.3 && Math.abs(before - behind) < size * 0.4;
}

/** Pieces on one height are a line; smaller ones above or below its baseline are raised or lowered. */
function toLines(glyphs: readonly Glyphs[]): PageLine[] {
  const lines: Glyphs[][] = [];
  const sorted = glyphs
    .filter(({ text }) => text.trim() !== '')
    .map((each) => ({ ...each, text: plainCharacters(each.text) }))
    .sort((one, other) => one.y - other.y);
  for (const each of sorted) {
    const line = lines.at(-1);
    const base = line && largest(line);
    if (line && base && Math.abs(each.y - base.y) < Math.max(base.size, each.size) * 0.5) line.push(each);
    else lines.push([each]);
  }
  return lines.map(toLine);
}

/** ⽔ is 水 wherever a font names the radical instead of the character. */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC'));
}

const largest = (line: readonly Glyphs[]): Glyphs =>
  line.reduce((most, each) => (each.size > most.size ? each : most));

function toLine(glyphs: Glyphs[]): PageLine {
  const base = largest(glyphs);
  const segments: PageLine['segments'] = [];
  for (const each of [...glyphs].sort((one, other) => one.x - other.x)) {
    const last = segments.at(-1);
    const gap = last ? each.x - last.right : 0;
    const text = shifted(each, base, last?.text ?? '');
    if (!last || gap > base.size * GUTTER) segments.push({ text, x: each.x, right: each.x + each.width });
    else {
      const blank = gap > base.size * 0.2 && /[A-Za-z0-9]$/u.test(last.text) && /^[A-Za-z0-9]/u.test(text);
      last.text += (blank ? ' ' : '') + text;
      last.right = each.x + each.width;
    }
  }
  for (const segment of segments) segment.text = segment.text.trim();
  joinNumber(segments, base.size);
  return {
    text: segments.map(({ text }) => text).join(' '),
    x: segments[0]?.x ?? 0,
    right: segments.at(-1)?.right ?? 0,
    y: base.y,
    size: base.size,
    segments,
  };
}

/** 第一章　总则: a number and the heading behind it are no cells. */
function joinNumber(segments: PageLine['segments'], size: number): void {
  const [number, title] = segments;
  if (!number || !title || title.x - number.right > size * 2.5) return;
  if (parseEnumerator(number.text)?.rest !== '' || /^\d+$/u.test(number.text)) return;
  segments.splice(0, 2, { text: `${number.text} ${title.text}`, x: number.x, right: title.right });
}

function shifted({ text, y, size }: Glyphs, base: Glyphs, before: string): string {
  if (size > base.size * 0.9 || before === '' || text.length > 8) return text;
  if (base.y - y > base.size * 0.15) return shiftCharacters(text, 'raised');
  return y - base.y > base.size * 0.08 ? shiftCharacters(text, 'lowered') : text;
}

/** Page numbers, and lines at the top or bottom that come again on other pages. */
function findRunning(pages: readonly PageLine[][]): Set<PageLine> {
  const edges = pages.flatMap((page) => {
    const plain = page.filter(({ table }) => !table);
    return [...new Set([...plain.slice(0, 2), ...plain.slice(-2)])];
  });
  const key = ({ text, y }: PageLine): string => `${text.replace(/[\d\s]+/gu, '')} ${Math.round(y / 8)}`;
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  const often = Math.max(2, pages.length * 0.5);
  return new Set(
    edges.filter((line) => {
      const alone = line.segments.length === 1 && PAGE_NUMBER.test(line.text);
      return (
        alone || (pages.length > 1 && (counts.get(key(line)) ?? 0) >= often && !parseEnumerator(line.text))
      );
    }),
  );
}

/** Where running text begins and ends on the page. */
function margins(lines: readonly PageLine[]): [number, number] {
  const long = lines.filter(({ text, segments }) => segments.length === 1 && text.length > 12);
  const lefts = long.map(({ x }) => x).sort((one, other) => one - other);
  const rights = long.map(({ right }) => right).sort((one, other) => one - other);
  return [lefts[Math.floor(lefts.length * 0.1)] ?? 0, rights[Math.floor(rights.length * 0.9)] ?? 0];
}

/** Lines that begin a table: several in a row stand in columns with gutters between them. */
function readTable(lines: readonly PageLine[]): { rows: string[][]; count: number } | undefined {
  if ((lines[0]?.segments.length ?? 0) < 2) return undefined;
  let count = 1;
  let columns = lines[0]?.segments.map(({ x, right }) => ({ x, right })) ?? [];
  for (; count < lines.length; count++) {
    const line = lines[count] as PageLine;
    if (line.table) break;
    const merged = mergeColumns(columns, line.segments);
    const whole = line.segments.length === 1 && (line.text.length > 30 || merged.length < columns.length);
    if (whole || merged.length < Math.max(2, columns.length - 1)) break;
    if (line.segments.length === 1 && isAfterTable(line, lines[count - 1])) break;
    columns = merged;
  }
  const used = lines.slice(0, count);
  if (used.filter(({ segments }) => segments.length >= 2).length < 2 || columns.length < 2) return undefined;
  return { rows: toRows(used, columns), count };
}

/** A single piece far below the row before it, or with a number, is text again. */
function isAfterTable(line: PageLine, before: PageLine | undefined): boolean {
  if (parseEnumerator(line.text)) return true;
  return before !== undefined && line.y - before.y > line.size * 3;
}

type Column = { x: number; right: number };

function mergeColumns(columns: readonly Column[], segments: readonly Column[]): Column[] {
  const all = [...columns, ...segments].map(({ x, right }) => ({ x, right }));
  all.sort((one, other) => one.x - other.x);
  const merged: Column[] = [];
  for (const each of all) {
    const last = merged.at(-1);
    if (last && each.x < last.right) last.right = Math.max(last.right, each.right);
    else merged.push(each);
  }
  return merged;
}

/** A line with nothing in the first column goes on with the row above it. */
function toRows(lines: readonly PageLine[], columns: readonly Column[]): string[][] {
  const rows: string[][] = [];
  for (const { segments } of lines) {
    const cells = columns.map((column) =>
      segments
        .filter(({ x, right }) => x < column.right && right > column.x)
        .map(({ text }) => text)
        .join(''),
    );
    const last = rows.at(-1);
    if (last && cells[0] === '') cells.forEach((cell, at) => (last[at] = (last[at] ?? '') + cell));
    else rows.push(cells);
  }
  return rows;
}
