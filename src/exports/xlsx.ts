import type { Sheet } from '../text/csv.ts';
import { workbookParts } from '../text/workbook.ts';
import { toZip } from './zip.ts';

/** A workbook of one sheet, its header row bold and fixed; the same sheet always gives the same bytes. */
export function toXlsx(sheet: Sheet, name: string): Uint8Array {
  return toZip(workbookParts(sheet, name));
}
