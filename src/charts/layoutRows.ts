import { stack } from './drawing.ts';
import type { Heading, Label } from './drawing.ts';
import { lineHeight, narrowName, textSize } from './model.ts';
import type { Shape, DrawnTarget, Strip } from './model.ts';
import { wrapText } from '../text/measure.ts';

/** Where the names end and the marks begin in the wide shape. */
export const nameColumn = 272;

/** A target's name and the strip of its marks, beside it (wide) or below it (narrow). */
export interface Row {
  names: Label[];
  /** Top and middle of the strip. */
  top: number;
  middle: number;
  /** What the row takes of the height, from … to: whoever hides it moves the others up by so much. */
  strip: Strip;
}

export interface Rows {
  rows: Row[];
  /** The plans' names, where there are several. */
  headings: Heading[];
  height: number;
}

/** Puts targets below each other, names wrapped, with a heading wherever another plan begins. */
export function layoutRows(targets: DrawnTarget[], shape: Shape, strip: number, gap: number): Rows {
  const wide = shape === 'wide';
  const edge = { x: wide ? nameColumn - 14 : 0, anchor: wide ? 'end' : 'start' } as const;
  const several = new Set(targets.map((each) => each.group)).size > 1;
  const headings: Heading[] = [];
  let group = '';
  let y = 4;
  const rows = targets.map((target): Row => {
    if (several && target.group !== group) {
      group = target.group;
      headings.push({ ...edge, y: y + 18, text: group, strip: [y, y + 30] });
      y += 30;
    }
    const lines = wrapText(target.name, wide ? nameColumn - 22 : narrowName, textSize);
    const block = lines.length * lineHeight;
    const height = wide ? Math.max(strip, block) : block + strip;
    const top = wide ? y + (height - strip) / 2 : y + block;
    const first = (wide ? y + (height - block) / 2 : y) + 14;
    const from = y;
    y += height + gap;
    const names = stack(lines, edge.x, first, edge.anchor);
    return { names, top, middle: top + strip / 2, strip: [from, y] };
  });
  return { rows, headings, height: y };
}
