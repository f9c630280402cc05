/**
 * Second readings of Markdown, RTF, workbooks, OpenDocument and OFD, written apart from the first: marks and tags are
 * cut away, strings and runs are put one behind the other; nothing is judged, joined or mended.
 */
import { strFromU8, unzipSync } from 'fflate';

/** What a second reading finds: what the account must hold, and spellings that the published text may have besides. */
export interface SecondReading {
  pieces: string[];
  spellings: string[];
  /** Pieces of any length where lines of cells stand apart, without blanks and signs. */
  parts?: ReadonlySet<string>;
}

/** A part of a file that unpacks to more is no text. */
const MOST_BYTES = 40_000_000;

/** The parts of an archive whose names match, as text. */
export function partsOf(bytes: Uint8Array, wanted: RegExp): string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted.test(name) && originalSize < MOST_BYTES,
  });
  return Object.entries(parts)
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([, part]) => strFromU8(part));
}

/** The names in an archive. */
export function namesOf(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/** One part of an archive, as bytes. */
export const partOf = (bytes: Uint8Array, wanted: string): Uint8Array | undefined =>
  unzipSync(bytes, { filter: ({ name, originalSize }) => name === wanted && originalSize < MOST_BYTES })[wanted];

/** Lines of Markdown without links, notes and tags; what is struck out is a piece apart. */
export function piecesOfMarkdown(text: string): string[] {
  return text
    .replace(/<!--[^]*?-->/gu, '')
    .replace(/<\/(?:td|th|tr|caption)>|~~|<\/?(?:del|s|strike)>|(?<!\\)\|/giu, '\n')
    .split(/\r\n?|\n/u)
    .map((line) =>
      line
        .replace(/\]\([^()]*\)/gu, '')
        .replace(/\[\^[^\]]*\]/gu, '')
        .replace(/\$[^$]*\$/gu, '\n')
        .replace(/<\/?[a-z][^<>]*>/giu, ''),
    )
    .flatMap((line) => line.split('\n'));
}

const HIDDEN_ROW = /<row\b[^>]*\bhidden="(?:1|true)"[^>]*>[^]*?<\/row>/gu;

/** Strings and figures of the sheets of a workbook. */
export function readWorkbook(bytes: Uint8Array): SecondReading {
  const items = partsOf(bytes, /^xl\/sharedStrings\.xml$/u).flatMap((part) =>
    [...part.matchAll(/<si>([^]*?)<\/si>|<si\/>/gu)].map(([, item = '']) => item),
  );
  const styles = partsOf(bytes, /^xl\/styles\.xml$/u).join('');
  const words = [...styles.matchAll(/formatCode="([^"]*)"/gu)].flatMap(([, code = '']) =>
    [...decodeXml(code).matchAll(/"([^"]+)"|\\(.)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
  const pieces: string[] = [];
  const spellings = [...words];
  for (const sheet of partsOf(bytes, /^xl\/worksheets\/[^/]+\.xml$/u))
    for (const [, attributes = '', cell = ''] of sheet.replace(HIDDEN_ROW, '').matchAll(/<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/gu)) {
      const value = /<v>([^<]*)<\/v>/u.exec(cell)?.[1] ?? '';
      if (/\bt="s"/u.test(attributes)) pieces.push(...stringPieces(items[Number(value)] ?? ''));
      else if (cell.includes('<is>')) pieces.push(...stringPieces(cell));
      else if (/\bt="str"/u.test(attributes)) pieces.push(decodeXml(value));
      else if (value !== '') spellings.push(...spell(Number(value), words));
    }
  return { pieces, spellings };
}

/** The runs of a string, what is struck out a piece apart. */
function stringPieces(item: string): string[] {
  const plain = item.replace(/<rPh\b[^]*?<\/rPh>/gu, '');
  const text = (runs: string): string =>
    decodeXml([...runs.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/gu)].map(([, words]) => words).join(''));
  const struck = [...plain.matchAll(/<r>(?:(?!<\/r>)[^])*?<strike\b[^]*?<\/r>/gu)].map(([run]) => run);
  return [text(struck.reduce((left, run) => left.replace(run, ''), plain)), ...struck.map(text)];
}

/** The ways in which formats write a number. */
function spell(value: number, words: readonly string[]): string[] {
  if (!Number.isFinite(value)) return [];
  const figures = [0, 1, 2, 3].flatMap((places) => [value.toFixed(places), `${(value * 100).toFixed(places)}%`]);
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86400000);
  const isDay = value > 20000 && value < 80000;
  const [year, month, date] = isDay ? [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()] : [];
  const dates = isDay ? [`${year}年${month}月${date}日`, `${year} ${month} ${date}`] : [];
  const padded = isDay ? [`${year} ${String(month).padStart(2, '0')} ${String(date).padStart(2, '0')}`] : [];
  const behind = figures.flatMap((figure) => words.map((word) => `${figure}${word}`));
  return [String(value), ...figures, ...dates, ...padded, ...behind];
}

/** Paragraphs of an OpenDocument file. */
export const piecesOfOdf = (bytes: Uint8Array): string[] =>
  partsOf(bytes, /^content\.xml$/u)
    .flatMap((part) =>
      part
        .replace(/<office:annotation\b[^]*?<\/office:annotation>|<text:ruby-text\b[^]*?<\/text:ruby-text>/gu, '')
        .replace(/<text:(?:tracked-changes|note-citation)\b[^]*?<\/text:(?:tracked-changes|note-citation)>/gu, '')
        .replace(/<(?:svg:(?:title|desc)|draw:object)\b[^]*?<\/(?:svg:(?:title|desc)|draw:object)>/gu, '')
        .split(/<\/?text:(?:p|h|note-body)\b[^>]*>/u),
    )
    .map((piece) => decodeXml(piece.replace(/<[^>]*>/gu, '')));

/** Pieces of text on the pages of an OFD file. */
export const piecesOfOfd = (bytes: Uint8Array): string[] =>
  partsOf(bytes, /Content\.xml$/iu).flatMap((part) =>
    [...part.matchAll(/<(?:\w+:)?TextCode\b[^>]*>([^<]*)</gu)].map(([, words = '']) => decodeXml(words)),
  );

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED[name ?? ''] ?? whole);
  });
