/** The frame of a PNG file (W3C PNG, third edition). */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** A small picture needs little memory to be compressed, and getting more takes longer than the work itself. */
const SMALL = 16_384;
const LITTLE = { windowBits: 10, memLevel: 3 };

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** What a picture is besides its pixels. */
interface Header {
  width: number;
  height: number;
  /** Bits a pixel. */
  depth: 1 | 8;
  /** Red, green and blue of each colour by its number; without one, 0 is black and 1 is white. */
  palette?: Uint8Array;
  /** How hard to compress, 1 to 9. */
  level: number;
}

/**
 * A PNG file of the given lines.
 * @param lines line after line, each begun by a byte 0 (no filter)
 */
export function toPng(lines: Uint8Array, { width, height, depth, palette, level }: Header): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = depth;
  head[9] = palette ? 3 : 0;
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(lines, { level, ...(lines.length < SMALL ? LITTLE : {}) })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
