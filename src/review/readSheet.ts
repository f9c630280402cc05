import { strFromU8, unzipSync } from 'fflate';
import { decode } from '../import/capture/decode.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { readCsv } from '../schema/csv.ts';
import { unescapeText } from '../text/markup.ts';

/**
 * The table of a filled-in CSV (of any Chinese encoding, parted by commas, tabs or semicolons) or XLSX file, as rows of
 * text: of a workbook the first sheet in which `isTable` finds one, else the first.
 */
export function readSheet(
  bytes: Uint8Array,
  file: string,
  isTable: (rows: string[][]) => boolean = () => true,
): string[][] {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new ProblemError(tellProblem('sheet-old', { file, line: null }, {}));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = readWorkbook(bytes);
    return sheets.find(isTable) ?? sheets[0] ?? [];
  }
  const { text } = decode(bytes, file);
  const [first = ''] = text.split(/\r?\n/u, 1);
  const mark = ['\t', ';'].find((each) => first.includes(each) && !first.includes(','));
  if (mark === undefined) return readCsv(text).map(({ cells }) => cells);
  return text.split(/\r?\n/u).map((line) => line.split(mark).map((cell) => cell.replace(/^"(.*)"$/u, '$1')));
}

/** How a figure of a workbook is meant: 0.912 as 91.2 %, 45356 as a day. */
type Format = 'percent' | 'day' | undefined;

function readWorkbook(bytes: Uint8Array): string[][][] {
  const parts = unzipSync(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si\b[^>]*>(.*?)<\/si>/gsu)].map(([, each]) =>
    wordsOf(each ?? ''),
  );
  const formats = readFormats(text('xl/styles.xml'));
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/u.test(path));
  return sheets.sort().map((path) => readRows(text(path), shared, formats));
}

function readRows(sheet: string, shared: readonly string[], formats: readonly Format[]): string[][] {
  return [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', inside = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const value = /<v\b[^>]*>(.*?)<\/v>/su.exec(inside)?.[1] ?? '';
      const column = of('r') === '' ? cells.length : columnOf(of('r'));
      if (of('t') === 's') cells[column] = shared[Number(value)] ?? '';
      else
        cells[column] =
          of('t') === 'inlineStr'
            ? wordsOf(inside)
            : printFigure(unescapeText(value), formats[Number(of('s'))]);
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? '');
  });
}

/** @example columnOf('AB12') === 27 */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/u, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gsu)].map(([, each]) => unescapeText(each ?? '')).join('');
}

/** The formats of the cells, in the order in which cells name them. */
function readFormats(styles: string): Format[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"/gu)].map(
      ([, id, code]) => [Number(id), code ?? ''],
    ),
  );
  const list = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf\b[^>]*?numFmtId="(\d+)"/gu)].map(([, id]): Format => {
    const number = Number(id);
    const code = own.get(number) ?? '';
    if (number === 9 || number === 10 || code.includes('%')) return 'percent';
    return (number >= 14 && number <= 17) ||
      number === 22 ||
      /y/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]/gu, ''))
      ? 'day'
      : undefined;
  });
}

/** Days of workbooks count from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function printFigure(value: string, format: Format): string {
  if (value === '' || format === undefined || Number.isNaN(Number(value))) return value;
  if (format === 'percent') return `${Number((Number(value) * 100).toFixed(8))}%`;
  return new Date(DAY_ZERO + Number(value) * 86_400_000).toISOString().slice(0, 10);
}
