import { range, scaleLinear } from 'd3';
import type { Heading, Label } from './drawing.ts';
import { layoutRows, nameColumn } from './layoutRows.ts';
import type { Row } from './layoutRows.ts';
import { textSize, widths } from './model.ts';
import type { Shape, DrawnTarget, Strip } from './model.ts';
import { measureText } from '../text/measure.ts';

/** Where one target is drawn. */
export interface ThresholdRow {
  target: DrawnTarget;
  names: Label[];
  value: Label;
  /** The line of the target; two for a range. */
  marks: number[];
  /** Where what it starts from lies, or null. */
  base: number | null;
  /** What satisfies the target, from … to; null for a target that is one exact figure. */
  band: [number, number] | null;
  /** The range goes on past the axis. */
  open: 'right' | null;
  /** Middle of the row's strip. */
  y: number;
  strip: Strip;
}

export interface ThresholdLayout {
  height: number;
  rows: ThresholdRow[];
  headings: Heading[];
  ticks: { x: number; text: string }[];
  /** Where 100% is, if the axis goes beyond it. */
  hundred: number | null;
  top: number;
  bottom: number;
}

/** How the figures of one chart are scaled: percent end at 100 unless a target goes beyond. */
export interface Axis {
  percent: boolean;
  format: (value: number) => string;
}

function endOf(targets: DrawnTarget[], percent: boolean): number {
  const most = Math.max(...targets.map((each) => Math.max(each.high, each.base ?? 0)));
  if (!percent) return most * 1.15 || 1;
  return most <= 100 ? 100 : (Math.floor(most / 25) + 1) * 25;
}

/** What satisfies a target, in figures: a share of a whole ends at 100, an open one at the end of the axis. */
function satisfying(target: DrawnTarget, end: number, percent: boolean): [number, number] | null {
  const most = percent && target.high <= 100 ? 100 : end;
  if (target.comparator === '>=' || target.comparator === '>') return [target.low, most];
  if (target.comparator === '<=' || target.comparator === '<') return [0, target.high];
  return target.comparator === 'range' ? [target.low, target.high] : null;
}

/** Left of the line where there is room, otherwise right of what is drawn. */
function placeValue(marks: number[], left: number, right: number, y: number, text: string): Label {
  const width = measureText(text, textSize) * 1.06;
  const first = Math.min(...marks) - 10;
  if (first - width >= left) return { x: first, y, text, anchor: 'end' };
  const last = Math.max(...marks) + 10;
  return last + width <= right ? { x: last, y, text, anchor: 'start' } : { x: right, y, text, anchor: 'end' };
}

/** Lays targets of one unit along one axis from zero, each in its own row with its name. */
export function layoutThresholds(targets: DrawnTarget[], shape: Shape, axis: Axis): ThresholdLayout {
  const wide = shape === 'wide';
  const left = wide ? nameColumn : 14;
  const right = widths[shape] - 22;
  const end = endOf(targets, axis.percent);
  const scale = scaleLinear([0, end], [left, right]);
  const { rows, headings, height } = layoutRows(targets, shape, 26, 10);
  const step = wide ? 25 : 50;
  const values = axis.percent ? range(0, end + 1, step) : scale.ticks(4);
  return {
    rows: targets.map((target, index): ThresholdRow => {
      const { names, middle: y, strip } = rows[index] as Row;
      const marks = [...new Set([target.low, target.high])].map((value) => scale(value));
      const enough = satisfying(target, end, axis.percent);
      const band: [number, number] | null = enough && [scale(enough[0]), scale(enough[1])];
      const open = enough?.[1] === end && end !== 100 && target.comparator.startsWith('>') ? 'right' : null;
      return {
        target,
        names,
        value: placeValue(
          typeof target.base === 'number' ? [...marks, scale(target.base)] : marks,
          left,
          right,
          y + 5,
          target.label,
        ),
        marks,
        base: typeof target.base === 'number' ? scale(target.base) : null,
        band,
        open,
        y,
        strip,
      };
    }),
    headings,
    ticks: values.map((value) => ({ x: scale(value), text: axis.format(value) })),
    hundred: axis.percent ? scale(100) : null,
    top: 0,
    bottom: height,
    height: height + 26,
  };
}
