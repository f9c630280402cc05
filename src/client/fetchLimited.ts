/** What another portal may send at most, and in what time. */
const LIMITS = { bytes: 16_000_000, milliseconds: 5000 };

/**
 * Fetches a file of another portal as bytes, unpacked where it is packed; fails when it is too large, packed or
 * unpacked, or not whole in time. No cookies go along, and no address leads elsewhere.
 */
export async function fetchLimited(address: string, limits = LIMITS): Promise<Uint8Array> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limits.milliseconds);
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
    const bytes = await readLimited(response.body, limits.bytes);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (!isPacked) return bytes;
    return await readLimited(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
      limits.bytes,
    );
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function readLimited(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('too large');
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
