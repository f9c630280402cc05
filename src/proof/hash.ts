const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal, of bytes or of the UTF-8 of a text; in browsers on https only. */
export async function sha256(content: BufferSource | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * Whether a signature (Ed25519) is that of these bytes and this key; undefined where the browser cannot tell.
 * @param key the public key as SPKI in base64, as `content/site.yaml` has it
 */
export async function isSignedBy(
  key: string,
  bytes: BufferSource,
  signature: BufferSource,
): Promise<boolean | undefined> {
  try {
    const known = await crypto.subtle.importKey('spki', fromBase64(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', known, signature, bytes);
  } catch {
    return undefined;
  }
}
