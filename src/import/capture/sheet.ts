import { placedNode } from './placedNode.ts';
import type { Element as HtmlElement, ElementContent, Root as HtmlRoot } from 'hast';
import type { Element, Root } from 'xast';
import { type CellText, Cells } from './sheetCells.ts';
import { attributeOf, descendantsOf, elementAt, elementsOf, parseXml } from './xml.ts';
import { unzip } from './zip.ts';

/** A sheet longer than this is data, no plan. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

/** A workbook (.xlsx) as a tree of HTML: one table a sheet, its lines counted through the sheets. */
export function readSheets(bytes: Uint8Array, file: string): HtmlRoot {
  const parts = unzip(bytes, file, (name) => /^xl\/(?:worksheets\/[^/]+|[^/]+|_rels\/[^/]+)$/u.test(name));
  const part = (name: string): Root | undefined => {
    const found = parts.get(name);
    return found && parseXml(found, file);
  };
  const cells = new Cells(part('xl/sharedStrings.xml'), part('xl/styles.xml'));
  const targets = new Map(
    elementsOf(elementAt(part('xl/_rels/workbook.xml.rels'), 'Relationships')).map((each) => [
      attributeOf(each, 'Id') ?? '',
      (attributeOf(each, 'Target') ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  const children: ElementContent[] = [];
  let line = 1;
  for (const sheet of descendantsOf(part('xl/workbook.xml') ?? { type: 'root', children: [] }, 'sheet')) {
    const id = sheet.attributes['r:id'] ?? attributeOf(sheet, 'id') ?? '';
    const root = part(targets.get(id) ?? '');
    if (!root || attributeOf(sheet, 'state')?.includes('idden')) continue;
    const rows = descendantsOf(root, 'row').slice(0, MOST_ROWS);
    children.push(...toTable(rows, mergesOf(root), hiddenColumns(root), cells, line));
    line += rows.length + 1;
  }
  return { type: 'root', children };
}

type Span = { colSpan: number; rowSpan: number };

function toTable(
  rows: Element[],
  merges: Map<string, Span | null>,
  hidden: ReadonlySet<number>,
  meanings: Cells,
  line: number,
): ElementContent[] {
  const unseen: ElementContent[] = [];
  const body = rows.flatMap((row, index): ElementContent[] => {
    const cells = new Map(
      elementsOf(row, 'c').map((cell, at) => [columnOf(attributeOf(cell, 'r')) ?? at, cell] as const),
    );
    const number = Number(attributeOf(row, 'r') ?? index + 1);
    const isUnseen = /^(?:1|true)$/u.test(attributeOf(row, 'hidden') ?? '');
    const last = Math.min(MOST_COLUMNS, Math.max(-1, ...cells.keys()) + 1);
    const made = Array.from({ length: last }, (_, column): ElementContent[] => {
      const span = merges.get(`${column} ${number}`);
      if (span === null) return [];
      const cell = cells.get(column);
      const text = cell ? meanings.textOf(cell) : NONE;
      if (isUnseen || hidden.has(column)) {
        if (text.shown !== '') unseen.push(hide(text.shown, line + index));
        return [];
      }
      if (text.struck !== '') unseen.push(strike(text.struck, line + index));
      return [placedNode('td', [{ type: 'text', value: text.shown }], { ...span }, line + index)];
    }).flat();
    if (isUnseen) return [];
    return [placedNode('tr', made, {}, line + index)];
  });
  return [placedNode('table', body, {}, line), ...unseen];
}

const NONE: CellText = { shown: '', struck: '' };
const words = (value: string): ElementContent[] => [{ type: 'text', value }];
const hide = (value: string, line: number): HtmlElement =>
  placedNode('p', words(value), { hidden: true }, line);
const strike = (value: string, line: number): HtmlElement =>
  placedNode('p', [placedNode('del', words(value), {}, line)], {}, line);

/** The columns that a sheet does not show, from 0. */
function hiddenColumns(root: Root): Set<number> {
  return new Set(
    descendantsOf(root, 'col').flatMap((column) => {
      if (!/^(?:1|true)$/u.test(attributeOf(column, 'hidden') ?? '')) return [];
      const [from, to] = ['min', 'max'].map((name) => Number(attributeOf(column, name) ?? 1));
      const last = Math.min(to ?? 1, MOST_COLUMNS);
      return Array.from({ length: Math.max(0, last - (from ?? 1) + 1) }, (_, at) => (from ?? 1) - 1 + at);
    }),
  );
}

/** The corner of each merged range with its extent; null for the cells that it covers. */
function mergesOf(root: Root): Map<string, Span | null> {
  const merges = new Map<string, Span | null>();
  for (const merge of descendantsOf(root, 'mergeCell').slice(0, MOST_ROWS)) {
    const [from = '', to = from] = (attributeOf(merge, 'ref') ?? '').split(':');
    const [left, right] = [columnOf(from) ?? 0, Math.min(columnOf(to) ?? 0, MOST_COLUMNS)];
    const [top, bottom] = [rowOf(from), Math.min(rowOf(to), MOST_ROWS)];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) merges.set(`${column} ${row}`, null);
    merges.set(`${left} ${top}`, { colSpan: right - left + 1, rowSpan: bottom - top + 1 });
  }
  return merges;
}

const rowOf = (reference: string): number => Number(/\d+/u.exec(reference)?.[0] ?? 1);

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}
