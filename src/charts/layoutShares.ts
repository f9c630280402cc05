import type { DrawnTarget } from './model.ts';

/** A ratio such as 5:3:2 with the parties that share, where the sentence names them. */
export interface ShareTarget extends DrawnTarget {
  parts: { name: string; share: number }[];
}

/** The parts of one ratio along one bar, in proportion. */
export function layoutShares(parts: ShareTarget['parts'], width: number): { x: number; width: number }[] {
  const whole = parts.reduce((sum, part) => sum + part.share, 0);
  let x = 0;
  return parts.map((part) => {
    const box = { x, width: (part.share / whole) * width };
    x += box.width;
    return box;
  });
}
