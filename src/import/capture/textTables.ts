import { fold } from '../../text/fold.ts';
import { parseLabelAlone, parseLabels } from '../../grammar/paper/label.ts';
import type { SourceBlock } from './block.ts';

/** Rows of a table in text: cells between bars (Markdown), tabs, two and more blanks, or one where all rows agree. */
type CellMark = '|' | '\t' | '  ' | ' ';
/** Fewer lines with as many tabs are no table; bars are meant. */
const FEWEST: Record<CellMark, number> = { '|': 2, '\t': 3, '  ': 3, ' ': 3 };
/** Heads without which columns kept apart by blanks are no table. */
const NAMES_FIGURES = /指标|项目|名称|序号/u;
const DATED = /\d{4}|目标|单位|部门|科室|时[间限]|期限|金额|投资|数量/u;
const LONGEST_HEAD = 24;
/** --- | :---: | ---: parts the head of a table in Markdown from its rows. */
const RULE_BETWEEN = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*){1,40}\|?\s*$/u;

/**
 * Notes the tables among the lines of a text: the first line of each is its head, the others are rows that join it
 * unless they are held back.
 * @param raws the lines as captured, one for every block
 */
export function noteTables(blocks: SourceBlock[], raws: readonly string[]): void {
  for (let at = 0; at < blocks.length; at++) {
    const wide = markOf(raws[at] ?? '');
    const mark = wide === '  ' && isTightHead(raws[at] ?? '') ? ' ' : wide;
    const rows = rowsFrom(raws, at, mark);
    const head = rows[0];
    const fewest = mark === '\t' && isWordRow(raws[at] ?? '') ? 2 : FEWEST[mark];
    if (!head || rows.length < fewest || !isHead(head, rows)) continue;
    const names = head.map((cell) => fold(cell).replace(/\s/gu, '')).join(' ');
    if (/^ +$/u.test(mark) && !(NAMES_FIGURES.test(names) && DATED.test(names)) && !isCounted(rows)) continue;
    rows.forEach((row, index) => {
      const block = blocks[at + index];
      if (!block || isRule(row)) return;
      const cells = head.map((_, column) => row[column] ?? '');
      if (index === 0) block.table = [cells];
      else block.tableRow = cells;
    });
    at += rows.length - 1;
  }
}

/** 县区　任务数　资金 over 东平区　300　90: names, and figures in every other cell of every row. */
const isCounted = ([head = [], ...rows]: string[][]): boolean =>
  head.length >= 3 &&
  rows.length >= 2 &&
  head.every((cell) => !/^[\d.,%]+$/u.test(cell)) &&
  rows.every(
    ([name = '', ...cells]) =>
      /\p{Script=Han}/u.test(name) &&
      cells.length === head.length - 1 &&
      cells.every((cell) => /^(?:[\d.,]+%?|[-—–/])$/u.test(cell)),
  );

/** 序号⇥任务⇥: the stream of an old Word file ends every cell with a tab, the last one too. */
const isWordRow = (raw: string): boolean => /[^\t]\t$|\t\t$/u.test(raw);

/** 序号 指标名称 单位 2020年 2025年: heads that single blanks part, four at least. */
function isTightHead(raw: string): boolean {
  const heads = raw.trim().split(/\s+/u);
  return (
    heads.length >= 4 &&
    heads.length <= 12 &&
    !/\s{2}/u.test(raw.trim()) &&
    heads.every((each) => each.length <= 12)
  );
}

const markOf = (raw: string): CellMark => (raw.includes('|') ? '|' : raw.trim().includes('\t') ? '\t' : '  ');

function rowsFrom(raws: readonly string[], at: number, mark: CellMark): string[][] {
  const rows: string[][] = [];
  const open = RULE_BETWEEN.test(raws[at + 1] ?? '');
  for (let next = at; next < raws.length; next++) {
    const cells = cellsOf(raws[next] ?? '', mark, open);
    if (!cells || cells.length > (rows[0]?.length ?? cells.length)) break;
    if (mark === ' ' && cells.length !== (rows[0]?.length ?? cells.length)) break;
    rows.push(cells);
  }
  return rows;
}

/** @param open rows of Markdown may begin and end without a bar */
function cellsOf(raw: string, mark: CellMark, open: boolean): string[] | undefined {
  if (raw.length > 4000) return undefined;
  const line = mark === '|' ? barred(raw, open) : raw.replace(/\t$/u, '');
  const word = mark === '\t' && isWordRow(raw);
  const blanks = mark === ' ' ? /\s+/u : mark === '  ' ? /\s{2,}|\u3000+/u : undefined;
  const parts = blanks ? line?.trim().split(blanks) : line?.split(mark);
  const cells = parts?.map((cell) => cell.trim());
  const filled = cells?.filter((cell) => cell !== '').length ?? 0;
  return cells && (mark === '|' || (word && cells.length >= 2) || (cells.length >= 3 && filled >= 2))
    ? cells
    : undefined;
}

/** What stands between the bars at both ends, which may be missing where a rule under the head shows that this is a table. */
function barred(raw: string, open: boolean): string | undefined {
  const line = raw.trim();
  if (/^\|.*\|$/u.test(line)) return line.slice(1, -1);
  return open && line.includes('|') ? line.replace(/^\||\|$/gu, '') : undefined;
}

const isRule = (row: string[]): boolean => row.every((cell) => /^:?-+:?$/u.test(cell));

/** The head of a table names its columns; rows of labels with their values (索引号 …) are no table. */
function isHead(head: string[], rows: string[][]): boolean {
  if (head.length < 2 || head.some((cell) => cell === '' || cell.length > LONGEST_HEAD)) return false;
  if (rows.some((row) => row.some((cell) => parseLabels(cell).length > 0))) return false;
  return rows.filter(([first = '']) => parseLabelAlone(first) !== undefined).length < 2;
}
