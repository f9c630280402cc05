import { scaleLinear } from 'd3';
import { stack } from './drawing.ts';
import type { Label } from './drawing.ts';
import { lineHeight, narrowName, textSize, widths } from './model.ts';
import type { Shape } from './model.ts';
import { wrapText } from '../text/measure.ts';

/** A dated commitment as it is drawn; the days are those of `TimelineEntry`. */
export interface DatedMark {
  relation: 'by' | 'in' | 'from' | 'every';
  start: string | null;
  end: string | null;
  /** What it is about and when, ready to print. */
  name: string;
  when: string;
  group: string;
  href: string;
  quote: string;
}

export interface DatedRow {
  mark: DatedMark;
  names: Label[];
  from: number;
  to: number;
  y: number;
}

export interface TimelineLayout {
  height: number;
  bottom: number;
  /** Where marks that began earlier start. */
  left: number;
  rows: DatedRow[];
  ticks: { x: number; text: string }[];
}

/** A day as a fraction of years, `2020-07-02` → 2020.5. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const begin = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/** First and last year on the axis; one year of room where nothing is dated. */
function spanOf(marks: DatedMark[]): [number, number] {
  const years = marks.flatMap((mark) => [mark.start, mark.end].filter((day) => day !== null).map(yearOf));
  if (years.length === 0) return [0, 1];
  return [Math.floor(Math.min(...years)), Math.floor(Math.max(...years)) + 1];
}

/** Lays dated commitments below each other along one axis of years. */
export function layoutTimeline(marks: DatedMark[], shape: Shape): TimelineLayout {
  const wide = shape === 'wide';
  const left = wide ? 330 : 18;
  const right = widths[shape] - 14;
  const [first, last] = spanOf(marks);
  const scale = scaleLinear([first, last], [left, right]);
  let y = 4;
  const rows = marks.map((mark): DatedRow => {
    const lines = wrapText(`${mark.when} ${mark.name}`, wide ? 310 : narrowName, textSize);
    const block = lines.length * lineHeight;
    const height = wide ? Math.max(26, block) : block + 22;
    const middle = wide ? y + height / 2 : y + block + 11;
    const names = stack(lines, 0, wide ? middle - block / 2 + 14 : y + 14, 'start');
    y += height + 10;
    const from = mark.start === null ? left : scale(yearOf(mark.start));
    const to = mark.end === null ? right : scale(yearOf(mark.end));
    return { mark, names, from, to: mark.relation === 'from' ? right : to, y: middle };
  });
  const step = Math.max(1, Math.ceil((last - first) / (wide ? 12 : 6)));
  const ticks = [];
  for (let year = first; year < last; year += step) ticks.push({ x: scale(year), text: String(year) });
  return { height: y + 26, bottom: y, left, rows, ticks };
}
