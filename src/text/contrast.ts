/** A colour as `#rrggbb`. */
export type Hex = string;

const channels = (colour: Hex): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The relative luminance of WCAG 2: 0 is black, 1 is white. */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How well one colour is read on another (WCAG 2): 1 … 21; text needs 4.5.
 * @example contrast(white, black) // 21
 */
export function contrast(one: Hex, other: Hex): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** So much of the first colour in the second. */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  const below = channels(ground);
  const mixed = channels(colour).map((channel, index) =>
    Math.round(channel * share + (below[index] ?? 0) * (1 - share)),
  );
  return toHex(mixed);
}

/** The colour, so much nearer to black (0) or white (255). */
export function shade(colour: Hex, towards: 0 | 255, share: number): Hex {
  const moved = channels(colour).map((channel) => Math.round(channel * (1 - share) + towards * share));
  return toHex(moved);
}

const toHex = (parts: number[]): Hex =>
  `#${parts.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The colour nearest to this one, towards black or white, that is read so well on every one of the grounds. */
export function readableOn(colour: Hex, grounds: readonly Hex[], wanted: number): Hex {
  // Below this, white is read better than black.
  const towards = grounds.every((ground) => luminance(ground) < 0.179) ? 255 : 0;
  const tried = Array.from({ length: 101 }, (_, step) => shade(colour, towards, step / 100));
  const reads = (each: Hex): boolean => grounds.every((ground) => contrast(each, ground) >= wanted);
  return tried.find(reads) ?? shade(colour, towards, 1);
}
