/** The parts of a workbook (ECMA-376) as text: what packs them, at build or in the browser, is another matter. */
import { type Cell, neutralise, type Sheet } from './csv.ts';
import { escapeText } from './markup.ts';
import { measureText } from './measure.ts';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BOLD = 1;
const WRAPPED = 2;

/** The parts of a workbook that are the same in all of ours (ECMA-376). */
const fixed: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['worksheets/sheet1', 'worksheet'],
  ]
    .map(
      ([part, type]) =>
        `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf applyAlignment="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
};

/** Wide enough for the longest line of a column, a Chinese character counting two, within reason. */
function widthOf(cells: (Cell | undefined)[]): number {
  const lengths = cells.map((cell) => Math.ceil(2 + measureText(String(cell ?? ''), 2)));
  return Math.min(60, Math.max(8, ...lengths));
}

function printCell(cell: Cell, style: number): string {
  if (cell === null) return `<c s="${style}"/>`;
  if (typeof cell === 'number') return `<c s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c s="${style}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(neutralise(cell))}</t></is></c>`;
}

function printSheet({ columns, rows }: Sheet): string {
  const widths = columns.map((column, index) => {
    const width = widthOf([column, ...rows.map((row) => row[index])]);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const printed = [columns, ...rows].map(
    (row, index) => `<row>${row.map((cell) => printCell(cell, index === 0 ? BOLD : WRAPPED)).join('')}</row>`,
  );
  const pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `<worksheet xmlns="${SHEETS}">${view}<cols>${widths.join('')}</cols><sheetData>${printed.join('')}</sheetData></worksheet>`;
}

/** The parts of a workbook of one sheet, its header row bold and fixed, by their paths in the package. */
export function workbookParts(sheet: Sheet, name: string): Record<string, string> {
  const workbook = `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeText(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts = { ...fixed, 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': printSheet(sheet) };
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, HEAD + xml]));
}
