import { inflateRawSync } from 'node:zlib';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** No paper needs more; archives that unpack to more were made to exhaust the reader. */
const LARGEST_FILE = 64e6;
const LARGEST = 160e6;

/** The wanted files of a zip archive, by name; throws for archives that are broken or unpack without measure. */
export function unzip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  try {
    const entries = listEntries(bytes).filter(({ name }) => wanted(name));
    const total = entries.reduce((sum, { length }) => sum + length, 0);
    if (total > LARGEST || entries.some(({ length }) => length > LARGEST_FILE))
      throw new RangeError('too large');
    return new Map(entries.map((entry) => [entry.name, unpack(entry)]));
  } catch (error) {
    const key = isTooLarge(error) ? 'capture-too-large' : 'capture-broken-zip';
    throw new ProblemError(tellProblem(key, { file, line: null }, {}));
  }
}

/** The names of the files in an archive; none where its directory cannot be read. */
export function namesInZip(bytes: Uint8Array): string[] {
  try {
    return listEntries(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Whether a file is, or claims or turns out to be, too large; a place outside the archive is only a broken one. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  (error.message === 'too large' || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE');

/** A file of an archive, still packed, and how long it says it is. */
interface ZipEntry {
  name: string;
  packed: Uint8Array;
  isDeflated: boolean;
  length: number;
}

/** Unpacks a file no further than it says it is long: one that says less than is in it was made to deceive. */
function unpack({ packed, isDeflated, length }: ZipEntry): Uint8Array {
  return isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(1, length) }) : packed;
}

/** The files that the directory at the end of an archive lists (PKWARE APPNOTE 4.3.12, 4.3.16). */
function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    const local = view.getUint32(at + 42, true);
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(name),
      packed: bytes.subarray(begin, begin + view.getUint32(at + 20, true)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      length: view.getUint32(at + 24, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
