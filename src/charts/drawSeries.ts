import { line, scaleLinear } from 'd3';
import { drawAxis, drawChart, drawLabel, drawLink } from './drawing.ts';
import { textSize, widths } from './model.ts';
import type { Frame, Shape, Target } from './model.ts';
import { element, paint, round } from './svg.ts';
import { measureText } from './textWidth.ts';

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
export function layoutSeries(target: Target, actuals: ActualPoint[], shape: Shape): SeriesLayout {
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

/** What was reached, year by year, against the target: the only chart in which results are drawn. */
export function drawSeries(target: Target, actuals: ActualPoint[], frame: Frame, name: string): string {
  const layout = layoutSeries(target, actuals, frame.shape);
  const { left, right } = layout;
  const band = layout.band
    ? element('rect', {
        x: left,
        y: layout.band[0],
        width: right - left,
        height: layout.band[1] - layout.band[0],
        ...paint('band'),
      })
    : '';
  const level = element('path', {
    d: `M${left} ${round(layout.target.y)}H${round(right)}`,
    'stroke-width': 2,
    'stroke-dasharray': '6 3',
    ...paint('none', 'data'),
  });
  const label = drawLabel(
    { x: right + 8, y: layout.target.y + 5, text: target.label, anchor: 'start' },
    'data',
    { bold: true },
  );
  const path =
    line<{ x: number; y: number }>(
      (each) => each.x,
      (each) => each.y,
    ).digits(2)(layout.points) ?? '';
  let free = -Infinity;
  const marks = layout.points.map(({ x, y, point }) => {
    const dot = element('circle', { cx: x, cy: y, r: 5, 'stroke-width': 2, ...paint('accent', 'paper') });
    const half = (measureText(point.label, textSize) * 1.06) / 2;
    const at = Math.max(x, left + half);
    const text =
      at - half > free ? drawLabel({ x: at, y: y + 20, text: point.label, anchor: 'middle' }, 'accent') : '';
    if (text) free = at + half;
    return drawLink(point.href, `${point.period} · ${point.label}`, dot, text);
  });
  return drawChart(
    frame,
    layout.bottom + 26,
    name,
    band,
    drawAxis(layout.ticks, 14, layout.bottom),
    drawLink(target.href, [target.name, target.label, target.quote].join(' · '), level, label),
    element('path', { d: path, 'stroke-width': 2, ...paint('none', 'accent') }),
    ...marks,
  );
}
