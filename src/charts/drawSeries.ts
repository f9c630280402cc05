import { element, round } from '../text/markup.ts';
import { line } from 'd3';
import { drawAxis, drawChart, drawLabel, drawMark, markOf } from './drawing.ts';
import { layoutSeries } from './layoutSeries.ts';
import type { ActualPoint, SeriesLayout } from './layoutSeries.ts';
import { textSize } from './model.ts';
import type { Frame, DrawnTarget } from './model.ts';
import { paint } from './svg.ts';
import { measureText } from '../text/measure.ts';

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
