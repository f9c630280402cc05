import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { measureText } from '../text/measure.ts';
import { neutralise } from './csv.ts';
import type { Cell, Sheet } from './csv.ts';

/** The day from which ZIP counts: the same bytes whenever and wherever they are made. */
const dayOne = new Date(1980, 0, 1);

/** Wide enough for the longest line of a column, a Chinese character counting two, within reason. */
function widthOf(cells: (Cell | undefined)[]): number {
  const lengths = cells.map((cell) => Math.ceil(2 + measureText(String(cell ?? ''), 2)));
  return Math.min(60, Math.max(8, ...lengths));
}

function toCell(cell: Cell): { value?: string | number | boolean } {
  if (cell === null) return {};
  return { value: typeof cell === 'string' ? neutralise(cell) : cell };
}

/** A workbook of one sheet, its header row bold and fixed; the same sheet always gives the same bytes. */
export async function toXlsx(sheet: Sheet, name: string): Promise<Uint8Array> {
  const { columns, rows } = sheet;
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell) => ({ ...toCell(cell), wrap: true, alignVertical: 'top' as const })),
  );
  const widths = columns.map((column, index) => ({
    width: widthOf([column, ...rows.map((row) => row[index])]),
  }));
  const options = { columns: widths, stickyRowsCount: 1, stickyColumnsCount: 1, sheet: name.slice(0, 31) };
  const written = await writeExcelFile([header, ...body], options).toBlob();
  const files = unzipSync(new Uint8Array(await written.arrayBuffer()));
  const ordered = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(ordered, { mtime: dayOne, level: 9 });
}
