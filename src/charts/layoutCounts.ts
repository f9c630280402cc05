import type { Heading, Label } from './drawing.ts';
import { layoutRows, nameColumn } from './layoutRows.ts';
import type { Row } from './layoutRows.ts';
import { textSize, widths } from './model.ts';
import type { Shape, DrawnTarget, Strip } from './model.ts';
import { measureText } from '../text/measure.ts';

/** A run of equal marks in one line, `length` in marks (the last may be part of one). */
export interface MarkRun {
  x: number;
  y: number;
  length: number;
}

export interface CountRow {
  target: DrawnTarget;
  names: Label[];
  value: Label;
  /** Marks up to the lower figure, and those between it and the higher one of a range. */
  sure: MarkRun[];
  possible: MarkRun[];
  strip: Strip;
}

export interface CountLayout {
  height: number;
  rows: CountRow[];
  headings: Heading[];
  /** How many things one mark stands for. */
  each: number;
}

export const markSize = 7;
const pitch = markSize + 2;

/** The smallest power of ten that keeps the longest row within `most` marks. */
function eachFor(highest: number, most: number): number {
  let each = 1;
  while (highest / each > most) each *= 10;
  return each;
}

/** Marks `from` … `to` of a field that is filled column by column, as one run for every line of it. */
function runs(from: number, to: number, lines: number, x: number, y: number): MarkRun[] {
  const found: MarkRun[] = [];
  for (let line = 0; line < lines; line += 1) {
    const first = Math.max(0, Math.ceil((from - line) / lines));
    const whole = Math.max(0, Math.floor((to - line - 1) / lines) + 1);
    const rest = Math.floor(to) % lines === line ? to - Math.floor(to) : 0;
    const length = whole - first + rest;
    if (length > 0) found.push({ x: x + first * pitch, y: y + line * pitch, length });
  }
  return found;
}

/** How many things one mark stands for, and how many marks have room beside each other. */
function measureField(
  targets: DrawnTarget[],
  shape: Shape,
): { each: number; columns: number; highest: number } {
  const longest = Math.max(...targets.map((target) => measureText(target.label, textSize) * 1.06));
  const columns = Math.floor((widths[shape] - (shape === 'wide' ? nameColumn : 0) - longest - 14) / pitch);
  const highest = Math.max(...targets.map((target) => target.high));
  return { each: eachFor(highest, columns * 5), columns, highest };
}

/** How many things one mark stands for. */
export function eachMark(targets: DrawnTarget[]): number {
  return Math.max(measureField(targets, 'wide').each, measureField(targets, 'narrow').each);
}

/** Lays counts of one unit as fields of equal marks, so that twice as many look twice as many. */
export function layoutCounts(targets: DrawnTarget[], shape: Shape): CountLayout {
  const left = shape === 'wide' ? nameColumn : 0;
  const { columns, highest } = measureField(targets, shape);
  const each = eachMark(targets);
  const lines = Math.min(5, Math.max(2, Math.ceil(highest / each / columns)));
  const field = lines * pitch;
  const { rows, headings, height } = layoutRows(targets, shape, field + 2, 12);
  return {
    rows: targets.map((target, index): CountRow => {
      const { names, top, middle, strip } = rows[index] as Row;
      const [low, high] = [target.low / each, target.high / each];
      const x = left + Math.ceil(high / lines) * pitch + 8;
      const value: Label = { x, y: middle + 5, text: target.label, anchor: 'start' };
      const sure = runs(0, low, lines, left, top + 2);
      return { target, names, value, sure, possible: runs(low, high, lines, left, top + 2), strip };
    }),
    headings,
    height,
    each,
  };
}
