import type { ReadFile } from '../search/readFile.ts';

/** Fetches the files of an index, which are compressed. */
export function fetchFrom(folder: string): ReadFile {
  return async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Some servers have the browser unpack what they see is compressed.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  if (!('DecompressionStream' in globalThis)) {
    // Browsers of before 2023.
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
