import { stack } from './drawing.ts';
import type { Label } from './drawing.ts';
import { lineHeight, textSize, widths } from './model.ts';
import type { Shape, Target } from './model.ts';
import { measureText, wrapText } from './textWidth.ts';

/** A run of equal marks in one line, `length` in marks (the last may be part of one). */
export interface MarkRun {
  x: number;
  y: number;
  length: number;
}

export interface CountRow {
  target: Target;
  names: Label[];
  value: Label;
  /** Marks up to the lower figure, and those between it and the higher one of a range. */
  sure: MarkRun[];
  possible: MarkRun[];
}

export interface CountLayout {
  height: number;
  rows: CountRow[];
  headings: Label[];
  /** How many things one mark stands for. */
  each: number;
}

export const markSize = 7;
const pitch = markSize + 2;
const gap = 14;

/** The smallest of 1, 2, 5, 10 … that keeps the longest row within `most` marks. */
function eachFor(highest: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (highest / (step * power) <= most) return step * power;
  }
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
function measureField(targets: Target[], shape: Shape): { each: number; columns: number; highest: number } {
  const longest = Math.max(...targets.map((target) => measureText(target.label, textSize) * 1.06));
  const columns = Math.floor((widths[shape] - (shape === 'wide' ? 272 : 0) - longest - 14) / pitch);
  const highest = Math.max(...targets.map((target) => target.high));
  return { each: eachFor(highest, columns * 5), columns, highest };
}

/** How many things one mark stands for. */
export function eachMark(targets: Target[]): number {
  return Math.max(measureField(targets, 'wide').each, measureField(targets, 'narrow').each);
}

/** Lays counts of one unit as fields of equal marks, so that twice as many look twice as many. */
export function layoutCounts(targets: Target[], shape: Shape): CountLayout {
  const wide = shape === 'wide';
  const left = wide ? 272 : 0;
  const { columns, highest } = measureField(targets, shape);
  const each = eachMark(targets);
  const lines = Math.min(5, Math.max(2, Math.ceil(highest / each / columns)));
  const field = lines * pitch;
  const headings: Label[] = [];
  const several = new Set(targets.map((target) => target.group)).size > 1;
  let group = '';
  let y = 4;
  const rows = targets.map((target): CountRow => {
    if (several && target.group !== group) {
      group = target.group;
      headings.push({ x: wide ? left - 14 : 0, y: y + 16, text: group, anchor: wide ? 'end' : 'start' });
      y += 28;
    }
    const text = wrapText(target.name, wide ? 250 : widths.narrow, textSize);
    const block = text.length * lineHeight;
    const height = wide ? Math.max(field, block) : block + 4 + field;
    const top = wide ? y + (height - field) / 2 : y + block + 4;
    const names = wide
      ? stack(text, left - 14, y + height / 2 - block / 2 + 14, 'end')
      : stack(text, 0, y + 14, 'start');
    const taken = Math.ceil(target.high / each / lines) * pitch;
    const value: Label = { x: left + taken + 8, y: top + field / 2 + 4, text: target.label, anchor: 'start' };
    y += height + gap;
    const [low, high] = [target.low / each, target.high / each];
    return {
      target,
      names,
      value,
      sure: runs(0, low, lines, left, top),
      possible: runs(low, high, lines, left, top),
    };
  });
  return { height: y, rows, headings, each };
}
