/** Bytes that are no text in any of the encodings that Windows programs save. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/**
 * The text of a file of `content/` as editors save it: UTF-8, UTF-16 (with its mark, or told by its zero bytes) or
 * GB 18030; undefined for what is none of these.
 * @example decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0x4e)) === '一'
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  for (const encoding of ENCODINGS) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Latin letters of YAML and Markdown leave every other byte zero.
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  if ((zeros[1] ?? 0) > head.length / 16 && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > head.length / 16 && zeros[1] === 0 ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
