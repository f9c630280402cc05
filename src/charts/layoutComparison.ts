import { scaleLinear } from 'd3';
import { stack } from './drawing.ts';
import type { Label } from './drawing.ts';
import { nameColumn } from './layoutRows.ts';
import { lineHeight, narrowName, textSize, widths } from './model.ts';
import type { Shape, DrawnTarget } from './model.ts';
import { measureText, wrapText } from '../text/measure.ts';

/** One measure with the targets that different plans set for it. */
export interface ComparedMeasure {
  name: string;
  comparable: boolean;
  /** Printed under the name: 可比, or that the definitions differ. */
  verdict: string;
  /** `series` numbers the plans, for shape and colour. */
  points: (DrawnTarget & { series: number })[];
}

export interface ComparedPoint {
  target: DrawnTarget;
  series: number;
  x: number;
  y: number;
  value: Label;
}

export interface ComparedRow {
  measure: ComparedMeasure;
  names: Label[];
  verdict: Label;
  points: ComparedPoint[];
}

export interface ComparisonLayout {
  height: number;
  bottom: number;
  rows: ComparedRow[];
  ticks: { x: number; text: string }[];
}

const lane = 24;

function placeLabel(x: number, y: number, text: string, left: number, right: number): Label {
  const width = measureText(text, textSize) * 1.06;
  if (x + 12 + width <= right) return { x: x + 12, y: y + 5, text, anchor: 'start' };
  const room = x - 12 - width >= left;
  return room ? { x: x - 12, y: y + 5, text, anchor: 'end' } : { x: right, y: y + 5, text, anchor: 'end' };
}

/** Two targets on one line, labels outward, where both labels have room; otherwise a lane for each. */
function placePoints(
  measure: ComparedMeasure,
  scale: (value: number) => number,
  top: number,
  left: number,
  right: number,
): ComparedPoint[] {
  const sorted = [...measure.points].sort((a, b) => a.low - b.low);
  const [low, high] = sorted;
  if (sorted.length === 2 && low && high) {
    const [x0, x1] = [scale(low.low), scale(high.low)];
    const fits = (text: string, room: number): boolean => measureText(text, textSize) * 1.06 + 12 <= room;
    if (x1 - x0 > 16 && fits(low.label, x0 - left) && fits(high.label, right - x1)) {
      const y = top + lane / 2;
      const side = (
        target: DrawnTarget & { series: number },
        x: number,
        anchor: 'start' | 'end',
      ): ComparedPoint => {
        const value = { x: anchor === 'end' ? x - 12 : x + 12, y: y + 5, text: target.label, anchor };
        return { target, series: target.series, x, y, value };
      };
      return [side(low, x0, 'end'), side(high, x1, 'start')];
    }
  }
  return measure.points.map((target, index) => {
    const [x, y] = [scale(target.low), top + lane / 2 + index * lane];
    return { target, series: target.series, x, y, value: placeLabel(x, y, target.label, left, right) };
  });
}

/** Lays measures of one unit along one axis, the plans' targets of each measure joined. */
export function layoutComparison(
  measures: ComparedMeasure[],
  shape: Shape,
  axis: { percent: boolean; format: (value: number) => string },
): ComparisonLayout {
  const wide = shape === 'wide';
  const left = wide ? nameColumn : 14;
  const right = widths[shape] - 14;
  const most = Math.max(...measures.flatMap((each) => each.points.map((point) => point.high)));
  const end = axis.percent ? Math.max(100, Math.ceil(most / 25) * 25) : most;
  const scale = scaleLinear([0, end], [left, wide ? right - 170 : right - 12]);
  let y = 6;
  const rows = measures.map((measure): ComparedRow => {
    const lines = wrapText(measure.name, wide ? nameColumn - 22 : narrowName, textSize);
    const block = lines.length * lineHeight + 17;
    const draft = placePoints(measure, scale, 0, left, right);
    const lanes = Math.max(...draft.map((each) => each.y)) + lane / 2;
    const height = wide ? Math.max(block, lanes) : block + lanes;
    const top = wide ? y + (height - lanes) / 2 : y + block;
    const first = wide ? y + (height - block) / 2 + 14 : y + 14;
    const anchor = wide ? 'end' : 'start';
    const x = wide ? left - 16 : 0;
    const verdict: Label = { x, y: first + lines.length * lineHeight - 2, text: measure.verdict, anchor };
    y += height + 14;
    const points = placePoints(measure, scale, top, left, right);
    return { measure, names: stack(lines, x, first, anchor), verdict, points };
  });
  const values = axis.percent ? [0, 25, 50, 75, 100, 125, 150].filter((each) => each <= end) : scale.ticks(4);
  const ticks = values.map((value) => ({ x: scale(value), text: axis.format(value) }));
  return { height: y + 26, bottom: y, rows, ticks };
}
