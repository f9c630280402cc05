import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import type { Findings } from './findings.ts';
import type { PrintedCode, Visit } from './visited.ts';

/** So many codes are read in one visit; of more, as many spread evenly over all. */
const MOST_CODES = 240;

/** The pixels of a black-and-white picture of ours (PNG, one bit a pixel, no filter), or undefined for any other. */
function readOneBitPng(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } | undefined {
  if (png.length < 33 || png[24] !== 1 || png[25] !== 0) return undefined;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = Math.ceil(width / 8) + 1;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (!((lines[y * stride + 1 + (x >> 3)] ?? 255) & (128 >> (x & 7))))
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { data, width, height };
}

/** What a phone reads in a picture; undefined when it reads nothing. */
function decode(base64: string): string | undefined {
  try {
    const pixels = readOneBitPng(Buffer.from(base64, 'base64'));
    return pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data;
  } catch {
    return undefined;
  }
}

/** The codes of a sheet of codes. */
export function readCodes(sheet: string, html: string): PrintedCode[] {
  return [
    ...html.matchAll(
      /<li id="([^"]+)"[^>]*>\s*<img src="data:image\/png;base64,([^"]+)"[^]*?<a href="([^"]+)"/g,
    ),
  ].map(([, name = '', image = '', printed = '']) => ({ sheet, name, image, printed }));
}

/** Every code is read as by a phone, says what is printed under it, and leads to a clause that is there. */
export function checkCodes({ codes, pages, gone }: Visit, findings: Findings): void {
  const step = Math.max(1, Math.ceil(codes.length / MOST_CODES));
  for (const { sheet, name, image, printed } of codes.filter((_, index) => index % step === 0)) {
    const address = decode(image);
    const place = `${sheet}#${name}`;
    if (address === undefined) findings.add('doctor-code-unread', place, {});
    else if (address !== printed) findings.add('doctor-code-other', place, { address, printed });
    else {
      const [page = '', id] = address.split('#');
      const known = pages.get(page);
      // All codes of a page that is not to be had are one fault.
      if (gone.has(page)) findings.addShared('doctor-code-dead', page, place, { address });
      else if (!known || (id !== undefined && !known.ids.has(decodeURIComponent(id))))
        findings.add('doctor-code-dead', place, { address });
    }
  }
}
