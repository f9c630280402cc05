/** A cell of a table: words, a figure, a yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** A table ready to be written out; every row has a cell for every column. */
export interface Sheet {
  columns: string[];
  rows: Cell[][];
}

/**
 * Words that a spreadsheet would run as a formula, in whichever width and behind whatever blanks, get an apostrophe
 * before them. A sign that stands alone
 * (the comparator =) is no formula and stays, so that programs read what was meant.
 * @example =HYPERLINK("x") → '=HYPERLINK("x")
 */
export function neutralise(text: string): string {
  return /^(?:[\t\r]|[\s\u3000\ufeff]*[=+\-@＝＋－＠])./su.test(text) ? `'${text}` : text;
}

function printCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? neutralise(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180: header row, CRLF after every record, quotes doubled. UTF-8 without byte-order mark. */
export function toCsv({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}

/** The same for Excel, which takes a file for UTF-8 only if it begins with a byte-order mark. */
export const toExcelText = (csv: string): string => `\uFEFF${csv}`;

/** A sheet in that form. */
export function toExcelCsv(sheet: Sheet): string {
  return toExcelText(toCsv(sheet));
}
