import { toCsv } from '../../text/csv.ts';
import { ACTUAL_COLUMNS, checkDays } from '../../portal/readActuals.ts';
import type { Problem } from '../../plan/problem.ts';
import { ProblemError, tellProblem } from '../../plan/problem.ts';
import type { Measured } from '../../portal/actualFigure.ts';
import { readActualFigure } from '../../portal/actualFigure.ts';
import { readCsv } from '../../schema/csv.ts';
import { parseDay, parsePeriod } from '../../schema/loose.ts';

/** One row of actual figures, as written into the table or a spreadsheet. */
export interface ActualRow {
  indicator: string;
  period: string;
  value: string;
  source: string;
  retrieved: string;
}

/**
 * The file of actual figures with these rows, each figure in the unit of its target; a row of the same figure and period
 * takes the place of the old one. Figures of another unit and days that are none are told all together, and then nothing
 * is written.
 */
export function putActuals(
  text: string | null,
  rows: readonly ActualRow[],
  targets: ReadonlyMap<string, Measured>,
  file: string,
): string {
  const old = readCsv(text ?? '')
    .slice(1)
    .map(({ cells }) => cells);
  const all = new Map(old.map((cells) => [`${cells[0]} ${cells[1]}`, cells]));
  for (const row of tidyRows(rows, targets, file)) {
    const key = `${row.indicator} ${row.period}`;
    if (row.value === '') all.delete(key);
    else
      all.set(
        key,
        ACTUAL_COLUMNS.map((column) => row[column]),
      );
  }
  const sorted = [...all.values()].sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1));
  const unchanged =
    sorted.length === old.length &&
    sorted.every((cells) => old.some((each) => each.join('\t') === cells.join('\t')));
  if (text !== null && unchanged) return text;
  return toCsv({ columns: [...ACTUAL_COLUMNS], rows: sorted }).replaceAll('\r\n', '\n');
}

function tidyRows(
  rows: readonly ActualRow[],
  targets: ReadonlyMap<string, Measured>,
  file: string,
): ActualRow[] {
  const problems: Problem[] = [];
  const tidy = rows.map(({ indicator, period, value, source, retrieved }): ActualRow => {
    const id = indicator.trim();
    const read = value.trim() === '' ? '' : readActualFigure(value, targets.get(id), { file, line: null });
    if (typeof read === 'object') problems.push(read);
    if (read !== '') problems.push(...checkDays({ period, retrieved }, { file, line: null }));
    return {
      indicator: id,
      period: parsePeriod(period.trim()),
      value: typeof read === 'object' ? '' : toDigits(read),
      source: source.trim(),
      retrieved: parseDay(retrieved.trim()),
    };
  });
  if (problems.length > 0) throw new ProblemError(...problems);
  return tidy;
}

/** Without groups and powers of ten, as the file holds figures. */
function toDigits(value: number | ''): string {
  if (value === '') return value;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}

/** So far down may the row stand that names the columns: people put a title above it. */
const HEAD = 10;

function headerAt(sheet: readonly (readonly string[])[]): number {
  const has = (row: readonly string[], column: keyof ActualRow): boolean =>
    row.some((name) => COLUMN_NAMES[column].includes(name.trim().toLowerCase()));
  return sheet.slice(0, HEAD).findIndex((row) => has(row, 'indicator') && has(row, 'value'));
}

/** Whether a sheet has a row that names the columns. */
export function isActualsTable(sheet: readonly (readonly string[])[]): boolean {
  return headerAt(sheet) >= 0;
}

/** The filled-in rows of a spreadsheet, one of whose first rows names the columns in Chinese or as the files do. */
export function rowsOfSheet(sheet: readonly (readonly string[])[], file: string): ActualRow[] {
  const head = headerAt(sheet);
  const place = { file, line: null };
  if (head < 0) throw new ProblemError(tellProblem('sheet-columns', place, {}));
  const header = sheet[head] ?? [];
  const found = readFilled(header, sheet.slice(head + 1));
  if (found.length === 0) throw new ProblemError(tellProblem('sheet-empty', place, {}));
  return found;
}

function readFilled(header: readonly string[], rows: readonly (readonly string[])[]): ActualRow[] {
  const at = (row: readonly string[], column: keyof ActualRow): string =>
    row[header.findIndex((name) => COLUMN_NAMES[column].includes(name.trim().toLowerCase()))] ?? '';
  return rows
    .map((row) => ({
      indicator: at(row, 'indicator'),
      period: at(row, 'period'),
      value: at(row, 'value'),
      source: at(row, 'source'),
      retrieved: at(row, 'retrieved'),
    }))
    .filter(({ indicator, value }) => indicator.trim() !== '' && value.trim() !== '');
}

/** What each column may be called. */
const COLUMN_NAMES: Record<keyof ActualRow, string[]> = {
  indicator: ['编号', 'indicator', 'id'],
  period: ['时期', 'period'],
  value: ['实绩', '实际值', 'value'],
  source: ['来源网址', '来源', 'source'],
  retrieved: ['查阅日期', 'retrieved'],
};
