import type { ElementContent, Root } from 'hast';
import { placedNode } from './placedNode.ts';

const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;
/** A cell in quotation marks, in which they are doubled, or a plain one; and what ends it. */
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,\t;\r\n]*))(?<end>[,\t;]|\r\n|[\r\n]|$)/uy;

/** A table of values parted by commas or tabs (RFC 4180) as a tree of HTML. */
export function readCsv(text: string): Root {
  const mark = markOf(text);
  const rows: ElementContent[] = [];
  const cells: string[] = [];
  let [words, line, began] = ['', 1, 1];
  CELL.lastIndex = 0;
  for (let at = 0; at < text.length && rows.length < MOST_ROWS; at = CELL.lastIndex) {
    const { quoted, plain = '', end = '' } = CELL.exec(text)?.groups ?? {};
    if (CELL.lastIndex <= at) [words, CELL.lastIndex] = [words + (text[at] ?? ''), at + 1];
    words += quoted?.replaceAll('""', '"') ?? plain;
    line += (quoted ?? '').split('\n').length - 1;
    if (end !== mark && /[,;\t]/u.test(end)) words += end;
    if (end !== mark && !/[\r\n]/u.test(end) && CELL.lastIndex < text.length) continue;
    cells.push(words);
    words = '';
    if (end === mark) continue;
    rows.push(toRow(cells.splice(0), began));
    line++;
    began = line;
  }
  return { type: 'root', children: [placedNode('table', rows, {}, 1)] };
}

/** The mark that the first lines have most of. */
function markOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/gu, '');
  const count = (mark: string): number => head.split(mark).length;
  return [',', '\t', ';'].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

const toRow = (cells: string[], line: number): ElementContent =>
  placedNode(
    'tr',
    cells
      .slice(0, MOST_COLUMNS)
      .map((value) => placedNode('td', [{ type: 'text', value: value.trim() }], {}, line)),
    {},
    line,
  );
