import { placedNode } from './placedNode.ts';
import type { Element as HtmlElement, ElementContent, Root as HtmlRoot } from 'hast';
import type { Element, Root } from 'xast';
import { attributeOf, descendantsOf, elementAt, elementsOf, parseXml, textOf } from './xml.ts';
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
  const strings = elementsOf(elementAt(part('xl/sharedStrings.xml'), 'sst'), 'si').map(stringOf);
  const formats = readFormats(part('xl/styles.xml'));
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
    children.push(toTable(rows, mergesOf(root), { strings, formats }, line));
    line += rows.length + 1;
  }
  return { type: 'root', children };
}

interface Meanings {
  strings: string[];
  formats: string[];
}

type Span = { colSpan: number; rowSpan: number };

function toTable(
  rows: Element[],
  merges: Map<string, Span | null>,
  meanings: Meanings,
  line: number,
): HtmlElement {
  const body = rows.flatMap((row, index): ElementContent[] => {
    const cells = new Map(
      elementsOf(row, 'c').map((cell, at) => [columnOf(attributeOf(cell, 'r')) ?? at, cell] as const),
    );
    const number = Number(attributeOf(row, 'r') ?? index + 1);
    const last = Math.min(MOST_COLUMNS, Math.max(-1, ...cells.keys()) + 1);
    const made = Array.from({ length: last }, (_, column): ElementContent[] => {
      const span = merges.get(`${column} ${number}`);
      if (span === null) return [];
      const cell = cells.get(column);
      return [
        placedNode(
          'td',
          [{ type: 'text', value: cell ? valueOf(cell, meanings) : '' }],
          { ...span },
          line + index,
        ),
      ];
    }).flat();
    return [placedNode('tr', made, {}, line + index)];
  });
  return placedNode('table', body, {}, line);
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

/** The text of a string, without the readings that are printed above its characters. */
function stringOf(item: Element): string {
  return elementsOf(item)
    .filter(({ name }) => !name.endsWith('rPh'))
    .map((each) => (each.name.endsWith('t') ? textOf(each) : descendantsOf(each, 't').map(textOf).join('')))
    .join('');
}

function valueOf(cell: Element, { strings, formats }: Meanings): string {
  const type = attributeOf(cell, 't');
  const value = textOf(elementAt(cell, 'v') ?? { type: 'root', children: [] });
  if (type === 's') return strings[Number(value)] ?? '';
  const inline = elementAt(cell, 'is');
  if (inline) return stringOf(inline);
  if (value === '' || type === 'str' || type === 'e' || type === 'b') return value;
  return showNumber(Number(value), formats[Number(attributeOf(cell, 's') ?? 0)] ?? '', value);
}

/** A number as the sheet shows it: percentages and dates by their format. */
function showNumber(number: number, format: string, raw: string): string {
  if (!Number.isFinite(number)) return raw;
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  const places = /\.(?<zeros>0+)/u.exec(plain)?.groups?.zeros?.length ?? 0;
  if (plain.includes('%')) return `${(number * 100).toFixed(places)}%`;
  if (/y/iu.test(plain) && number > 0 && number < 200000) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.round(number) * 86400000);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return /d/iu.test(plain) ? `${year}年${month}月${day}日` : `${year}年${month}月`;
  }
  return places > 0 ? number.toFixed(places) : String(Number(number.toPrecision(15)));
}

const BUILT_IN: Record<number, string> = {
  9: '0%',
  10: '0.00%',
  2: '0.00',
  14: 'yyyy-m-d',
  15: 'd-mmm-yy',
  17: 'mmm-yy',
  22: 'yyyy-m-d',
  31: 'yyyy年m月d日',
  57: 'yyyy年m月',
  58: 'm月d日',
};

function readFormats(styles: Root | undefined): string[] {
  const root = elementAt(styles, 'styleSheet');
  const named = new Map(
    elementsOf(elementAt(root, 'numFmts')).map((each) => [
      Number(attributeOf(each, 'numFmtId')),
      attributeOf(each, 'formatCode') ?? '',
    ]),
  );
  return elementsOf(elementAt(root, 'cellXfs'), 'xf').map((each) => {
    const id = Number(attributeOf(each, 'numFmtId') ?? 0);
    return named.get(id) ?? BUILT_IN[id] ?? '';
  });
}
