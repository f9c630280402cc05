import { element, round } from '../text/markup.ts';
import { scaleLinear } from 'd3';
import { drawAxis, drawChart, drawLabel, drawMark, stack } from './drawing.ts';
import type { Label } from './drawing.ts';
import { lineHeight, narrowName, textSize, widths } from './model.ts';
import type { Frame, Shape } from './model.ts';
import { paint } from './svg.ts';
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

interface DatedRow {
  mark: DatedMark;
  names: Label[];
  from: number;
  to: number;
  y: number;
}

export interface TimelineLayout {
  height: number;
  bottom: number;
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
function layoutTimeline(marks: DatedMark[], shape: Shape): TimelineLayout {
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
  return { height: y + 26, bottom: y, rows, ticks };
}

/** by: a line that ends in a flag · in: a bar · from: an arrow · every: beads along the axis. */
function drawSign({ mark, from, to, y }: DatedRow, left: number): string {
  const stroke = { 'stroke-width': 3, ...paint('none', 'data') };
  if (mark.relation === 'by') {
    const path = element('path', {
      d: `M${round(left)} ${round(y)}H${round(to)}`,
      'stroke-dasharray': '2 4',
      ...paint('none', 'data'),
    });
    const flag = `M${round(to)} ${round(y - 10)}v20M${round(to)} ${round(y - 10)}l-12 5l12 5z`;
    return path + element('path', { d: flag, 'stroke-width': 2, ...paint('data', 'data') });
  }
  if (mark.relation === 'in') {
    return element('rect', {
      x: from,
      y: y - 6,
      width: Math.max(6, to - from),
      height: 12,
      rx: 2,
      ...paint('data'),
    });
  }
  if (mark.relation === 'from') {
    const d = `M${round(from)} ${round(y - 9)}v18M${round(from)} ${round(y)}H${round(to)}m-7 -6l7 6l-7 6`;
    return element('path', { d, ...stroke });
  }
  const d = `M${round(from)} ${round(y)}H${round(to)}`;
  return element('path', {
    d,
    'stroke-linecap': 'round',
    'stroke-dasharray': '0 16',
    ...stroke,
    'stroke-width': 7,
  });
}

/** Dated commitments as marks on an axis of years. */
export function drawTimeline(marks: DatedMark[], frame: Frame, name: string): string {
  const layout = layoutTimeline(marks, frame.shape);
  const left = frame.shape === 'wide' ? 330 : 18;
  const rows = layout.rows.map((row) => {
    const names = row.names.map((each) => drawLabel(each, 'ink')).join('');
    return drawMark(
      { href: row.mark.href, words: `${row.mark.when} · ${row.mark.quote}` },
      names,
      drawSign(row, left),
    );
  });
  return drawChart(frame, layout.height, name, drawAxis(layout.ticks, 0, layout.bottom), ...rows);
}
