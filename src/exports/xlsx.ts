import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../text/csv.ts';
import { workbookParts } from '../text/workbook.ts';

/** The day from which ZIP counts: the same bytes whenever and wherever they are made. */
const dayOne = new Date(1980, 0, 1);

/** A workbook of one sheet, its header row bold and fixed; the same sheet always gives the same bytes. */
export function toXlsx(sheet: Sheet, name: string): Uint8Array {
  const files = Object.entries(workbookParts(sheet, name)).map(
    ([path, xml]) => [path, strToU8(xml)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: dayOne, level: 6 });
}
