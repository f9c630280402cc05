/** The text of an old Word file, read apart from the first reading: sectors are put one behind the other, then its pieces. */

/** Sectors of a file with more than 109 lists of them (7 MB) are not followed. */
const LISTS_IN_HEADER = 109;
const END = 0xfffffffa;
/** Streams below this size stand in a stream of small sectors. */
const SMALL = 4096;
/** Where the description of a document tells the letters of its parts: the main text, notes, heads, macros, remarks, endnotes, boxes. */
const COUNTS_AT = 0x4c;
const SHOWN_PARTS = [true, true, false, false, false, true, true];
const HIGHEST_COMPRESSED = 0x40000000;

/** The streams of a compound file that the names ask for. */
function readStreams(bytes: Uint8Array, wanted: readonly string[]): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  const sector = (number: number): number => (number + 1) * size;
  const next: number[] = [];
  for (let list = 0; list < Math.min(LISTS_IN_HEADER, view.getUint32(44, true)); list++) {
    const from = sector(view.getUint32(76 + list * 4, true));
    for (let at = 0; at < size && from + at + 4 <= bytes.length; at += 4) next.push(view.getUint32(from + at, true));
  }
  const chain = (first: number, table: readonly number[]): number[] => {
    const numbers: number[] = [];
    for (let at = first; at < END && numbers.length < 200_000; at = table[at] ?? END) numbers.push(at);
    return numbers;
  };
  const join = (numbers: readonly number[], place: (each: number) => Uint8Array): Uint8Array =>
    Uint8Array.from(Buffer.concat(numbers.map(place)));
  const large = (first: number): Uint8Array =>
    join(chain(first, next), (each) => bytes.subarray(sector(each), sector(each) + size));
  const words = (part: Uint8Array): number[] =>
    Array.from({ length: part.length >> 2 }, (_, at) => new DataView(part.buffer, part.byteOffset).getUint32(at * 4, true));
  const directory = large(view.getUint32(48, true));
  const entries = Array.from({ length: directory.length >> 7 }, (_, at) => entryOf(directory.subarray(at * 128, at * 128 + 128)));
  const minis = large(entries[0]?.first ?? END);
  const mini = words(large(view.getUint32(60, true)));
  return new Map(
    entries
      .filter(({ name }) => wanted.includes(name))
      .map(({ name, first, length }) => {
        const stream =
          length < SMALL ? join(chain(first, mini), (each) => minis.subarray(each * 64, each * 64 + 64)) : large(first);
        return [name, stream.subarray(0, length)];
      }),
  );
}

function entryOf(entry: Uint8Array): { name: string; first: number; length: number } {
  const view = new DataView(entry.buffer, entry.byteOffset);
  const letters = Math.max(0, view.getUint16(64, true) - 2);
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, Math.min(64, letters))),
    first: view.getUint32(116, true),
    length: view.getUint32(120, true),
  };
}

/** The letters of a document from its table of pieces, each in one of two encodings. */
function readText(document: Uint8Array, table: Uint8Array): string {
  const view = new DataView(document.buffer, document.byteOffset);
  const pieces = new DataView(table.buffer, table.byteOffset);
  let at = view.getUint32(0x1a2, true);
  while (table[at] === 1) at += 3 + pieces.getUint16(at + 1, true);
  if (table[at] !== 2) return '';
  const count = (pieces.getUint32(at + 1, true) - 4) / 12;
  const start = at + 5;
  let text = '';
  for (let piece = 0; piece < count; piece++) {
    const length = pieces.getUint32(start + piece * 4 + 4, true) - pieces.getUint32(start + piece * 4, true);
    const place = pieces.getUint32(start + (count + 1) * 4 + piece * 8 + 2, true);
    const isNarrow = (place & HIGHEST_COMPRESSED) !== 0;
    const from = isNarrow ? (place & ~HIGHEST_COMPRESSED) / 2 : place;
    const part = document.subarray(from, from + length * (isNarrow ? 1 : 2));
    text += new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le').decode(part);
  }
  return text;
}

/** The paragraphs and cells of an old Word file; none where its streams are not as Word 97 writes them. */
export function piecesOfOldWord(bytes: Uint8Array): string[] {
  const streams = readStreams(bytes, ['WordDocument', '0Table', '1Table']);
  const document = streams.get('WordDocument');
  if (!document) return [];
  const view = new DataView(document.buffer, document.byteOffset);
  const table = streams.get((view.getUint16(10, true) & 0x200) === 0 ? '0Table' : '1Table');
  if (!table) return [];
  const text = readText(document, table);
  let from = 0;
  const shown = SHOWN_PARTS.map((isShown, part) => {
    const length = view.getUint32(COUNTS_AT + part * 4, true);
    from += length;
    return isShown ? text.slice(from - length, from) : '';
  });
  return shown
    .join('\r')
    .replace(/\u0013[^\u0013-\u0015]*\u0014([^\u0013-\u0015]*)\u0015/gu, '$1')
    .replace(/\u0013[^\u0013-\u0015]*\u0015/gu, '')
    .split(/[\r\u0007\u000b\u000c]/u);
}
