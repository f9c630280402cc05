/** How the entries of a gram index lie in its files: sorted, in chunks of a size that a query can afford to fetch. */
import { createBytes } from './byteList.ts';
import { createReader, unpackPlaces, type Place } from './places.ts';

/** A chunk ends when it holds so many bytes; a single entry may be longer. */
const CHUNK = 10_000;

/** What every chunk begins with: a page that a server sends in place of a missing file does not. */
const TAG = [...'gram'].map((char) => char.charCodeAt(0));

/** The chunks and the first entry of each. */
export interface GramChunks {
  starts: string[];
  chunks: Uint8Array[];
}

/** Lays entries, which must come in the order of their names, into chunks; each is its name, its length, and its places. */
export function writeChunks(entries: Iterable<[name: string, packed: Uint8Array]>, size = CHUNK): GramChunks {
  const starts: string[] = [];
  const chunks: Uint8Array[] = [];
  const bytes = createBytes();
  const end = (): void => {
    const chunk = new Uint8Array(TAG.length + bytes.length());
    chunk.set(TAG);
    chunk.set(bytes.view(), TAG.length);
    chunks.push(chunk);
    bytes.empty();
  };
  for (const [name, packed] of entries) {
    if (bytes.length() === 0) starts.push(name);
    bytes.number(name.length);
    // As UTF-16 units: a gram may begin or end in the middle of a rare character.
    for (let at = 0; at < name.length; at++) bytes.number(name.charCodeAt(at));
    bytes.number(packed.length);
    bytes.add(packed);
    if (bytes.length() >= size) end();
  }
  if (bytes.length() > 0) end();
  return { starts, chunks };
}

/** The number of the chunk in which an entry stands, if it stands anywhere. */
export function chunkOf(name: string, starts: string[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? '') <= name) low = middle;
    else high = middle;
  }
  return low;
}

/** Every entry of a chunk, with a way to its places. Throws when the bytes are no chunk. */
export function* readChunk(chunk: Uint8Array): Generator<[name: string, places: () => Place[]]> {
  if (TAG.some((byte, at) => chunk[at] !== byte)) throw new Error('this is no part of the index');
  for (let begin = TAG.length; begin < chunk.length;) {
    const { next, at } = createReader(chunk, begin);
    const name = String.fromCharCode(...Array.from({ length: next() }, next));
    const size = next();
    const start = at();
    const end = start + size;
    begin = end;
    yield [name, () => unpackPlaces(chunk, start, end)];
  }
}
