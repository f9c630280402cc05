/** A row of a CSV file and the line on which it begins, from 1. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** Reads CSV (RFC 4180): quoted cells may hold commas, doubled quotes and line breaks; empty lines are skipped. */
export function readCsv(csv: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1 };
  let line = 1;
  for (const [all, quoted, plain = '', end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    row.cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += all.split(/\r\n|\n|\r/).length - 1;
    if (end === ',') continue;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { cells: [], line };
    if (end === '') break;
  }
  return rows;
}
