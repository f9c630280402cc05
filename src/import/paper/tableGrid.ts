import { isKnownUnit } from '../../grammar/target/unit.ts';
import type { Block } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { yearOfHead } from './tableColumns.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A row of figures and the words of the table that it is cited by. */
export interface GridRow {
  cells: string[];
  /** The words of the cells `from` … `to` as the table prints them. */
  cited: (from: number, to: number) => string;
}

/** A table with one head for every column, folded; years along the first column are turned into heads. */
export interface Grid {
  heads: string[];
  rows: GridRow[];
  /** 单位：万亩 over the whole table, or ''. */
  unit: string;
}

const squeeze = (cell: string): string => fold(cell).replace(/\s/gu, '');
const isUniform = (row: readonly string[]): boolean => row.length > 1 && row.every((cell) => cell === row[0]);
const MOST_HEADS = 3;

/** The rows below a title that is merged over the whole width, and the unit it names. */
function dropTitle(all: string[][]): { rows: string[][]; unit: string } {
  let rows = all;
  let unit = '';
  while (rows.length > 2 && isUniform(rows[0] ?? [])) {
    const named = /单位[:：]\s*([^)）\s]{1,8})/u.exec(fold(rows[0]?.[0] ?? ''))?.[1] ?? '';
    if (isKnownUnit(named)) unit = named;
    rows = rows.slice(1);
  }
  return { rows, unit };
}

/** A head of several rows (目标 over 2022年, 2025年), read as one: a merged cell repeats what stands above it. */
function joinHeads(all: string[][]): { heads: string[]; rows: string[][] } {
  let [heads = [], ...rows] = all;
  heads = heads.map(squeeze);
  let above = all[0] ?? [];
  for (let more = 1; more < MOST_HEADS && rows.length > 1; more++) {
    const next = rows[0] ?? [];
    const repeats = next.some((cell, index) => cell !== '' && cell === above[index]);
    const differs = next.some((cell, index) => cell !== above[index]);
    if (!repeats || !differs) break;
    heads = heads.map(
      (head, index) => head + (next[index] === above[index] ? '' : squeeze(next[index] ?? '')),
    );
    above = next;
    rows = rows.slice(1);
  }
  return { heads, rows };
}

/** Years along the first column: every other head is a name, every row a year. */
function turn(heads: string[], rows: string[][]): Pick<Grid, 'heads' | 'rows'> | undefined {
  const years = rows.map((row) => yearOfHead(squeeze(row[0] ?? '')));
  if (!/^(?:年[度份限]?|时间|指标)$/u.test(heads[0] ?? '') || rows.length < 2 || years.includes(null))
    return undefined;
  if (rows.some((row) => !/^\D{0,6}\d{2,4}\D{0,6}$/u.test(row[0] ?? ''))) return undefined;
  const turned = heads.slice(1).map((name, index): GridRow => {
    const cells = [name, ...rows.map((row) => row[index + 1] ?? '')];
    const cited = (_: number, to: number): string => (rows[to - 1] ?? []).slice(0, index + 2).join(' ');
    return { cells, cited };
  });
  return { heads: ['指标', ...rows.map((row) => squeeze(row[0] ?? ''))], rows: turned };
}

/** The table as a grid of figures. */
export function toGrid({ header, rows: body }: Table): Grid {
  const { rows: titled, unit } = dropTitle([header, ...body]);
  const { heads, rows } = joinHeads(titled);
  const plainRows = rows.map((cells): GridRow => ({
    cells,
    cited: (from, to) => cells.slice(from, to + 1).join(' '),
  }));
  return { unit, ...(turn(heads, rows) ?? { heads, rows: plainRows }) };
}
