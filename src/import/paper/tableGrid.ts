import { isKnownUnit } from '../../grammar/target/unit.ts';
import type { TableBlock } from '../../plan/model.ts';
import { headsOf, readTableHead } from '../../plan/tableHead.ts';
import { fold } from '../../text/fold.ts';
import { yearOfHead } from './tableColumns.ts';

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

/** The unit that a title over the whole table names, or ''. */
function unitIn(titles: readonly string[]): string {
  const named = titles.map((title) => /单位[:：]\s*([^)）\s]{1,8})/u.exec(fold(title))?.[1] ?? '');
  return named.find((unit) => isKnownUnit(unit)) ?? '';
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
export function toGrid(table: TableBlock): Grid {
  const head = readTableHead(table);
  const heads = headsOf(head);
  const { rows } = head;
  const unit = unitIn(head.titles);
  const plainRows = rows.map((cells): GridRow => ({
    cells,
    cited: (from, to) => cells.slice(from, to + 1).join(' '),
  }));
  return { unit, ...(turn(heads, rows) ?? { heads, rows: plainRows }) };
}
