/** Pictures of few colours, a third of the bytes of true colour. */
import { toPng } from './png.ts';

const MOST_COLOURS = 256;

/**
 * A picture of few colours and their shades; shades beyond 256 take the nearest that is there.
 * @param pixels red, green, blue and opacity of each pixel; all are opaque
 */
export function toPalettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  let [last, number, out, at] = [-1, 0, 0, 0];
  for (let row = 0; row < height; row++) {
    out++;
    for (let column = 0; column < width; column++) {
      const value = values[at++] ?? 0;
      if (value !== last) {
        last = value;
        number = numbers.get(value) ?? add(numbers, value);
      }
      lines[out++] = number;
    }
  }
  const palette = new Uint8Array([...numbers.keys()].slice(0, MOST_COLOURS).flatMap(channels));
  return toPng(lines, { width, height, depth: 8, palette, level: 6 });
}

const channels = (value: number): [number, number, number] => [
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
];

function add(numbers: Map<number, number>, value: number): number {
  const number = numbers.size < MOST_COLOURS ? numbers.size : nearest(numbers, value);
  // A map keeps its order: the first 256 keys are the palette, further ones only point into it.
  numbers.set(value, number);
  return number;
}

function nearest(numbers: Map<number, number>, value: number): number {
  const [red, green, blue] = channels(value);
  const far = (other: number): number => {
    const [r, g, b] = channels(other);
    return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue);
  };
  const palette = [...numbers.keys()].slice(0, MOST_COLOURS);
  const best = palette.reduce((one, other) => (far(other) < far(one) ? other : one));
  return numbers.get(best) ?? 0;
}
