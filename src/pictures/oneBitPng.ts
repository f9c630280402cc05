/** Pictures in black and white: a code of a clause is 0.5 to 0.8 kB. */
import { toPng } from './png.ts';

/**
 * A square picture of black and white squares (PNG of one bit a pixel).
 * @param size squares a side
 * @param scale pixels a square
 */
export function toOneBitPng(
  size: number,
  scale: number,
  isDark: (row: number, column: number) => boolean,
): Buffer {
  const width = size * scale;
  const stride = Math.ceil(width / 8) + 1;
  const pixels = Buffer.alloc(stride * width, 255);
  for (let row = 0; row < size; row++) {
    const first = row * scale * stride;
    pixels[first] = 0;
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      for (let x = column * scale; x < (column + 1) * scale; x++) {
        const at = first + 1 + (x >> 3);
        pixels[at] = (pixels[at] ?? 0) & ~(128 >> (x & 7));
      }
    }
    for (let copy = 1; copy < scale; copy++)
      pixels.copy(pixels, first + copy * stride, first, first + stride);
  }
  return toPng(pixels, { width, height: width, depth: 1, level: 4 });
}
