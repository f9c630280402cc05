import { readBound, readBoundBefore } from '../../grammar/target/comparator.ts';
import type { Carried } from '../../grammar/target/governingTime.ts';
import { isReaching } from '../../grammar/target/promise.ts';
import { findQuantities } from '../../grammar/target/quantity.ts';
import type { FigureKind, Ruling } from '../../grammar/target/rule.ts';
import { isKnownUnit, unitKind } from '../../grammar/target/unit.ts';
import type { Figure, TableBlock } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { readFigures } from './readFigures.ts';
import {
  doneIn,
  type Column,
  isYearly,
  readColumns,
  unitBehind,
  unitNamed,
  withoutNumber,
  unitOfHead,
  withoutUnit,
  yearOfHead,
} from './tableColumns.ts';
import { type Grid, toGrid } from './tableGrid.ts';

type TableFigure = Omit<Figure, 'clause'>;

/** 累计下降14%: a cell that states a change is a figure all the same. */
const CHANGE = /(?:提高|提升|增长|增加|下降|降低|减少|累计)$/u;
/** A cell of fewer characters is a figure, not a sentence. */
const SENTENCE = 8;

/** What the figures of a column are. */
const RULINGS: Partial<Record<Column['role'], Ruling>> = {
  target: { kind: 'target', reason: 'column of aims' },
  base: { kind: 'baseline', reason: 'column of what was' },
  money: { kind: 'resource', reason: 'column of costs' },
  benefit: { kind: 'benefit', reason: 'column of what one gets' },
};

/** The cell a figure is named by: the nearest one before it with words, else the nearest behind. */
function nameCell(columns: Column[], row: string[], before: number): number {
  const names = (index: number): boolean => {
    const column = columns[index];
    if (!column || /^(?:number|unit|note|base|term|target|money|benefit)$/u.test(column.role)) return false;
    return /\p{Script=Han}{2}/u.test(row[index] ?? '');
  };
  for (let index = before - 1; index >= 0; index--) if (names(index)) return index;
  return columns.findIndex((_, index) => names(index));
}

function readCell(
  cell: string,
  unit: string,
): Pick<TableFigure, 'comparator' | 'value' | 'unit'> | undefined {
  const flat = fold(cell).replace(/^[[(【〔]|[\])】〕]$/gu, ' ');
  if (flat.trim().length > 24) return undefined;
  const [quantity, second] = findQuantities(flat);
  if (!quantity || quantity.written === 'broken' || (second && flat.trim().length > 12)) return undefined;
  const words = flat.slice(0, quantity.start).trimEnd();
  const stated = CHANGE.test(words) || isReaching(words) || readBoundBefore(words) !== undefined;
  if (!stated && /\p{Script=Han}{3}/u.test(words)) return undefined;
  if (/[A-Za-z]$/u.test(flat.slice(0, quantity.start))) return undefined;
  const comparator = Array.isArray(quantity.value)
    ? ('range' as const)
    : readBound(flat.slice(0, quantity.start), flat.slice(quantity.end), quantity.more);
  const printed = cell.slice(quantity.unitStart, quantity.unitStart + quantity.unit.length);
  const own = fold(printed) === quantity.unit ? printed : quantity.unit;
  return { comparator, value: quantity.value, unit: own || unit };
}

/** What is known of a row besides its cells. */
interface RowContext {
  columns: Column[];
  /** The unit that stands over the whole table. */
  unit: string;
  /** The name of the row that 其中 rows belong to. */
  above: string;
  carried: Carried;
  issued: number | null;
  cited: (from: number, to: number) => string;
  /** Whether a column names what is counted; else the heads do (新增托位数). */
  named: boolean;
}

/** 其中：公办园 belongs to the row above it. */
function fullName(cell: string, above: string): string {
  const name = withoutUnit(withoutNumber(cell.trim()));
  const part = /^(?:其中[:：]?|[#＃-])\s*(.+)$/u.exec(name)?.[1];
  return part && above !== '' ? `${above}（其中：${part}）` : name;
}

/** 衡量標準 among whose cells some are units: 累計處, 公頃. */
function measureOf(row: string[], columns: Column[]): string {
  const measures = columns.find(({ head }) => /衡量标准/u.test(head));
  const words = measures ? (row[measures.index] ?? '').trim() : '';
  const unit = words.slice(/^(?:累计|完成|增加|新增)?/u.exec(fold(words))?.[0].length ?? 0);
  return isKnownUnit(unit) ? unit : '';
}

function unitOf(row: string[], column: Column, name: string, { columns, unit }: RowContext): string {
  const units = columns.find(({ role }) => role === 'unit');
  const inUnits = units ? (row[units.index] ?? '').trim() : measureOf(row, columns);
  const own = unitOfHead(column.head);
  if (own) return own;
  if (isYearly(column.head) && !/[元个人]/u.test(column.head)) return '%';
  const ofRow =
    row
      .slice(0, column.index)
      .map(unitNamed)
      .find((each) => each !== '') ?? '';
  return (
    (/^[-—–/]*$/u.test(inUnits) ? '' : inUnits) || unitNamed(name) || ofRow || unitBehind(units?.head) || unit
  );
}

/** The figures of one cell: a single one, or those of its sentence. */
function readFigureCell(row: string[], column: Column, context: RowContext): TableFigure[] {
  const { columns, above, carried, issued, cited } = context;
  const cell = row[column.index] ?? '';
  const named = nameCell(columns, row, column.index);
  const ruling = RULINGS[column.role];
  if (!ruling || cell.trim() === '') return [];
  // 目标与任务 as the only column of words: its sentences name what they count.
  if (named < 0) return fold(cell).length < SENTENCE ? [] : readProse(cell, ruling.kind, carried, issued);
  const label = (row[named] ?? '').trim();
  const name = fullName(label, above) + (context.named ? '' : doneIn(column));
  const year =
    column.year ?? (ruling.kind === 'target' ? (carried.year ?? carried.frame?.year ?? null) : null);
  const figure = readCell(cell, unitOf(row, column, label, context));
  const quote = cited(Math.min(named, column.index), Math.max(named, column.index));
  if (figure) return [{ ...figure, ...ruling, name, year, quote, span: null, at: null }];
  if (fold(cell).length < SENTENCE) return readProse(cell, ruling.kind, carried, issued);
  return readProse(cell, ruling.kind, { ...carried, year: column.year ?? carried.year }, issued).map(
    (each) =>
      /\p{Script=Han}{2}/u.test(fold(each.name).replace(/到?\d{4}年底?|达到?|以上|左右|个?百分点/gu, ''))
        ? each
        : { ...each, name },
  );
}

/** A cell of words is read like a paragraph; where its column holds no aims, its targets are of the column's kind. */
function readProse(
  cell: string,
  kind: FigureKind | null,
  carried: Carried,
  issued: number | null,
): TableFigure[] {
  return readFigures(cell, carried, issued).figures.map(({ start, end, ...figure }) => ({
    ...figure,
    ...(figure.kind === 'target' && kind !== 'target' && kind !== null
      ? { kind, reason: 'column of another kind' }
      : {}),
    quote: cell.slice(start, end),
    span: null,
    at: null,
  }));
}

/** The kind of a number in a column that names no kind: money and persons are no targets there. */
function otherKind(column: Column, cell: string): FigureKind | null {
  if (column.role === 'text') return 'target';
  if (column.role === 'name') return fold(cell).length >= SENTENCE - 3 ? 'target' : 'name';
  if (column.role === 'number') return 'name';
  return unitKind(unitNamed(column.head)) === 'money' ? 'resource' : 'other';
}

function readRow(row: string[], context: RowContext): TableFigure[] {
  const term = context.columns.find(({ role }) => role === 'term');
  const due = term ? yearOfHead(fold(row[term.index] ?? '')) : null;
  const carried = { ...context.carried, year: due ?? context.carried.year };
  return context.columns.flatMap((column) => {
    if (RULINGS[column.role]) return readFigureCell(row, column, { ...context, carried });
    return readProse(
      row[column.index] ?? '',
      otherKind(column, row[column.index] ?? ''),
      carried,
      context.issued,
    );
  });
}

/** Whether a table states aims at all: one without a column of names counts other things (rooms, prices). */
const namesThings = ({ heads }: Grid): boolean =>
  heads.some((head) => /指标|名称|项目|内容|任务|事项|类型|措施|举措|工作/u.test(head));

/** 衡量標準 over 公頃, 人: a column of units, whatever its head. */
const holdsUnits = ({ rows }: Grid, index: number): boolean => {
  const cells = rows.map(({ cells: row }) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => isKnownUnit(cell));
};

/**
 * Every figure of a table: aims and base values by their columns, sentences in cells as in paragraphs.
 * @example | 指标 | 单位 | 2020年 | 2025年 | with 毛入园率 | % | 85 | 90 → 毛入园率: baseline 85 % (2020), target 90 % (2025)
 */
export function readTableFigures(table: TableBlock, carried: Carried, issued: number | null): TableFigure[] {
  const grid = toGrid(table);
  const columns = readColumns(grid.heads, issued, carried.frame?.issued ?? null)
    .map((column) => (holdsUnits(grid, column.index) ? { ...column, role: 'unit' as const } : column))
    .map((column) =>
      column.role === 'target' && !namesThings(grid) && doneIn(column) === ''
        ? { ...column, role: /目标/u.test(column.head) ? ('text' as const) : ('other' as const) }
        : column,
    );
  let above = '';
  return grid.rows.flatMap(({ cells, cited }) => {
    const named = nameCell(columns, cells, 0);
    const own = (cells[named] ?? '').trim();
    const context = {
      columns,
      unit: grid.unit,
      above,
      carried,
      issued,
      cited,
      named: namesThings(grid),
    };
    if (own !== '' && !/^(?:其中|[#＃-])/u.test(own)) above = withoutUnit(withoutNumber(own));
    return readRow(cells, context);
  });
}
