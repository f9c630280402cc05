import { element, round } from '../text/markup.ts';
import { line, scaleLinear } from 'd3';
import { drawAxis, drawChart, drawLabel, drawMark, markOf } from './drawing.ts';
import { textSize, widths } from './model.ts';
import type { Frame, Shape, DrawnTarget } from './model.ts';
import { paint } from './svg.ts';
import { measureText } from '../text/measure.ts';

/** A figure that was reached, with where it was published. */
export interface ActualPoint {
  /** `2023`, `2023-06`. */
  period: string;
  value: number;
  label: string;
  href: string;
}

export interface SeriesLayout {
  points: { x: number; y: number; point: ActualPoint }[];
  target: { x: number; y: number };
  /** Top and bottom of what satisfies the target. */
  band: [number, number] | null;
  ticks: { x: number; text: string }[];
  left: number;
  right: number;
  bottom: number;
}

const bottom = 150;

const yearOf = (period: string): number => {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return year + month / 12;
};

/** Lays what was reached along the years, and the target at its own year. */
function layoutSeries(target: DrawnTarget, actuals: ActualPoint[], shape: Shape): SeriesLayout {
  const left = 8;
  const right = widths[shape] - 110;
  const due =
    target.year === null ? Math.max(...actuals.map((each) => yearOf(each.period))) : target.year + 1;
  const years = [...actuals.map((each) => yearOf(each.period)), due];
  const x = scaleLinear([Math.floor(Math.min(...years)) - 0.2, Math.max(...years)], [left, right]);
  const figures = [target.low, target.high, ...actuals.map((each) => each.value)];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = (high - low) * 0.4 || 1;
  const y = scaleLinear([low - room, high + room], [bottom, 14]);
  const level = y(target.low);
  const up = target.comparator === '>=' || target.comparator === '>';
  const down = target.comparator === '<=' || target.comparator === '<';
  const band: [number, number] | null = up ? [14, level] : down ? [level, bottom] : null;
  const points = actuals.map((point) => ({ x: x(yearOf(point.period)), y: y(point.value), point }));
  const ticks: { x: number; text: string }[] = [];
  for (let year = Math.floor(Math.min(...years)); year < Math.max(...years); year += 1)
    ticks.push({ x: x(year + 1), text: String(year) });
  return { points, target: { x: x(due), y: level }, band, ticks, left, right, bottom };
}

/** The figures that were reached, each with its label where the one before leaves room. */
function drawActuals(layout: SeriesLayout): string {
  const path =
    line<{ x: number; y: number }>(
      (each) => each.x,
      (each) => each.y,
    ).digits(2)(layout.points) ?? '';
  let free = -Infinity;
  const marks = layout.points.map(({ x, y, point }) => {
    const dot = element('circle', { cx: x, cy: y, r: 5, 'stroke-width': 2, ...paint('accent', 'paper') });
    const half = (measureText(point.label, textSize) * 1.06) / 2;
    const at = Math.max(x, layout.left + half);
    const room = at - half > free;
    if (room) free = at + half;
    const text = drawLabel({ x: at, y: y + 20, text: point.label, anchor: 'middle' }, 'accent');
    return drawMark({ href: point.href, words: `${point.period} · ${point.label}` }, dot, room ? text : '');
  });
  return element('path', { d: path, 'stroke-width': 2, ...paint('none', 'accent') }) + marks.join('');
}

function drawTarget(target: DrawnTarget, layout: SeriesLayout): string {
  const { right, target: at } = layout;
  const d = `M${layout.left} ${round(at.y)}H${round(right)}`;
  const level = element('path', {
    d,
    'stroke-width': 2,
    'stroke-dasharray': '6 3',
    ...paint('none', 'data'),
  });
  const label = { x: right + 8, y: at.y + 5, text: target.label, anchor: 'start' } as const;
  return drawMark(markOf(target), level, drawLabel(label, 'data', { bold: true }));
}

function drawBand({ band, left, right }: SeriesLayout): string {
  if (!band) return '';
  const [y, end] = band;
  return element('rect', { x: left, y, width: right - left, height: end - y, ...paint('band') });
}

/** What was reached, year by year, against the target: the only chart in which results are drawn. */
export function drawSeries(target: DrawnTarget, actuals: ActualPoint[], frame: Frame, name: string): string {
  const layout = layoutSeries(target, actuals, frame.shape);
  const axis = drawAxis(layout.ticks, 14, layout.bottom);
  const parts = [drawBand(layout), axis, drawTarget(target, layout), drawActuals(layout)];
  return drawChart(frame, layout.bottom + 26, name, ...parts);
}
