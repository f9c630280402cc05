import { anyOf } from '../../text/words.ts';
import { fold } from '../../text/fold.ts';
import type { Element, ElementContent } from 'hast';
import { isBoxHead } from '../../grammar/paper/box.ts';
import { hiddenReason } from './hidden.ts';
import { toMathText } from './mathMl.ts';
import { toPlaceholder } from './placeholder.ts';
import { isNoteMark, shiftCharacters, shiftOf } from './raised.ts';
import { type StyleRule, styleOf } from './style.ts';
import { visible } from './visible.ts';

/** What a table element is for: rows of data, a frame round text (专栏), or the layout of a page. */
export interface TableReading {
  kind: 'data' | 'frame' | 'layout';
  /** Merged cells are repeated; every row has the same number of cells. */
  rows: string[][];
}

const PARTICULARS = `
  发文机关 发文单位 发布机构 发布单位 发文字号 文件编号 成文日期 生成日期 发文日期 发布日期 公开日期 主题分类 信息名称 公文种类
  有效性 公开方式`;
/** Names of particulars, which stand in tables that only lay out the head of a page. */
const LABELS = new RegExp(
  `^[\\s【\\[]*(?:(?:信\\s*息\\s*)?索\\s*引\\s*号?|文\\s*号|标\\s*题|主\\s*题\\s*词|${anyOf(PARTICULARS)})`,
  'u',
);
/** The first column of a list of papers, which has the same names for its heads. */
const NUMBERED = /^序\s*号$/u;

/** A cell with a first and a second heading holds a paper. */
const HEADINGS = /(?:^|[。\s])一、\p{Script=Han}[^]{8,}[。\s]二、\p{Script=Han}/u;

/** What no browser prints as text in its place. */
const UNPRINTED = new Set('script style svg canvas'.split(' '));

/** How a character is read, set above it. */
const UNREAD = /^r[pt]$/u;

/** Reads a table element: its cells with rowspan and colspan filled in, and what it is for. */
export function readTable(table: Element, rules: readonly StyleRule[] = []): TableReading {
  const grid = cellsOf(table, rules) ?? cellsAround(table, rules);
  if (grid === undefined) return { kind: 'layout', rows: [] };
  const rows = withoutBlankColumns(grid);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 1 && width === 1)
    return { kind: isBoxHead((rows[0]?.[0] ?? '').slice(0, 60)) ? 'frame' : 'layout', rows };
  if (rows.length < 2 || width < 2) return { kind: 'layout', rows };
  const cells = rows.flat();
  const isList = rows[0]?.some((cell) => NUMBERED.test(cell)) ?? false;
  if (!isList && rows.length <= 12 && cells.some((cell) => LABELS.test(fold(cell))))
    return { kind: 'layout', rows };
  if (cells.filter((cell) => cell !== '').length < 3) return { kind: 'layout', rows };
  if (cells.some((cell) => cell.length > 1500 || HEADINGS.test(cell))) return { kind: 'layout', rows };
  return { kind: 'data', rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) };
}

/** A longer cell with a table in it lays out a page. */
const LONGEST_AROUND = 400;

/** The grid of a table that has heads of columns and in some cells a small table, whose words are then the cell's. */
function cellsAround(table: Element, rules: readonly StyleRule[]): string[][] | undefined {
  const grid = cellsOf(table, rules, true) ?? [];
  const [heads = [], ...rows] = grid;
  const isHeaded = heads.length >= 2 && heads.every((head) => head !== '' && head.length <= 16);
  const isSmall = rows.flat().every(({ length }) => length <= LONGEST_AROUND);
  const isFull = rows.every(
    (row) => row.length === heads.length && row.filter((cell) => cell !== '').length >= 2,
  );
  return isHeaded && isSmall && isFull && rows.length > 0 ? grid : undefined;
}

/** Columns that only keep the text from the edge of the page. */
function withoutBlankColumns(rows: string[][]): string[][] {
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell === '' ? [] : column))));
  return rows.map((row) => row.filter((_, column) => filled.has(column)));
}

/** The grid of cells, or undefined when tables are nested in it and are not to be flattened. */
function cellsOf(table: Element, rules: readonly StyleRule[], flat = false): string[][] | undefined {
  const grid: string[][] = [];
  const open: { text: string; rows: number }[] = [];
  for (const row of rowsOf(table)) {
    if (isTakenOff(row, rules)) continue;
    const cells: string[] = [];
    let at = 0;
    const carry = (): void => {
      for (let held = open[at]; held && held.rows > 0; held = open[at]) {
        cells.push(held.text);
        held.rows--;
        at++;
      }
    };
    for (const cell of row.children) {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      if (isTakenOff(cell, rules)) continue;
      const text = textOfCell(cell, rules, flat);
      if (text === undefined) return undefined;
      carry();
      const wide = span(cell.properties.colSpan);
      const high = span(cell.properties.rowSpan);
      for (let each = 0; each < wide; each++) {
        cells.push(text);
        open[at] = { text, rows: high - 1 };
        at++;
      }
    }
    carry();
    grid.push(cells);
  }
  return grid.filter((row) => row.some((cell) => cell !== ''));
}

/** A row or cell that a browser leaves out, as if it were not there. */
const isTakenOff = (element: Element, rules: readonly StyleRule[]): boolean =>
  element.properties.hidden === true || styleOf(element, rules).get('display') === 'none';

function span(value: unknown): number {
  const count = Number(value ?? 1);
  return Number.isFinite(count) ? Math.min(Math.max(1, Math.trunc(count)), 200) : 1;
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

/**
 * The text of a cell, its paragraphs parted by a blank; undefined when it holds a table. Raised characters keep their
 * meaning, and what is struck out or hidden is left out.
 */
export function textOfCell(
  cell: Element,
  rules: readonly StyleRule[] = [],
  flat = false,
): string | undefined {
  let words = '';
  const stack: ElementContent[] = [...cell.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') words += node.value;
    if (node.type !== 'element' || UNPRINTED.has(node.tagName)) continue;
    if (node.tagName === 'table' && !flat) return undefined;
    const shift = shiftOf(node, rules);
    const placeholder = toPlaceholder(node.tagName, node.properties);
    if (shift) {
      const inner = textOfCell(node, rules) ?? '';
      if (shift === 'lowered' || !isNoteMark(inner, words)) words += shiftCharacters(inner, shift);
    } else if (placeholder !== undefined) words += placeholder;
    else if (node.tagName === 'math') words += toMathText(node);
    else if (hiddenReason(node, rules) === null && !UNREAD.test(node.tagName)) {
      if (['br', 'p', 'div', 'li', 'td', 'th'].includes(node.tagName) && words !== '') words += ' ';
      stack.push(...[...node.children].reverse());
    }
  }
  return visible(words);
}
