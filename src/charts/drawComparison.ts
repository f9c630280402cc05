import { element, round } from '../text/markup.ts';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3';
import { drawAxis, drawChart, drawLabel, drawMark, markOf } from './drawing.ts';
import { layoutComparison } from './layoutComparison.ts';
import type { ComparedMeasure, ComparedPoint, ComparedRow } from './layoutComparison.ts';
import type { Frame } from './model.ts';
import type { Paint } from './palette.ts';
import { paint } from './svg.ts';

/** Shape and colour together say which plan, of up to 28: among the first seven neither alone has to be seen. */
const shapes = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond2,
  symbolStar,
  symbolCross,
  symbolWye,
];
const colours: Paint[] = ['accent', 'data', 'ink', 'muted'];

const lookOf = (series: number): { shape: SymbolType; colour: Paint } => ({
  shape: shapes[series % shapes.length] ?? symbolCircle,
  colour: colours[series % colours.length] ?? 'ink',
});

function drawSymbol(series: number, x: number, y: number): string {
  const { shape, colour } = lookOf(series);
  const d = (symbol(shape, 130).digits(1)() ?? '').trim();
  const transform = `translate(${round(x)} ${round(y)})`;
  return element('path', { d, transform, 'stroke-width': 1.5, ...paint(colour, 'paper') });
}

function drawPoint(point: ComparedPoint): string {
  const { target } = point;
  const value = drawLabel(point.value, lookOf(point.series).colour, { bold: true });
  return drawMark(markOf(target), drawSymbol(point.series, point.x, point.y), value);
}

/** A line joins what may be compared; a dotted one, where both stand on it, only what stands side by side. */
function drawRow(row: ComparedRow): string {
  const last = row.points.at(-1);
  const first = row.measure.comparable || row.points[0]?.y === last?.y ? row.points[0] : undefined;
  const joins =
    first && last
      ? element('path', {
          d: `M${round(first.x)} ${round(first.y)}L${round(last.x)} ${round(last.y)}`,
          'stroke-width': row.measure.comparable ? 4 : 2,
          'stroke-dasharray': row.measure.comparable ? undefined : '2 5',
          ...paint('none', row.measure.comparable ? 'grid' : 'muted'),
        })
      : '';
  const names = row.names.map((each) => drawLabel(each, 'ink')).join('');
  const verdict = drawLabel(row.verdict, row.measure.comparable ? 'data' : 'accent', { small: true });
  return names + verdict + joins + row.points.map(drawPoint).join('');
}

/** Targets of different plans side by side (dumbbell), with what may be compared and what may not. */
export function drawComparison(
  measures: ComparedMeasure[],
  frame: Frame,
  name: string,
  axis: { percent: boolean; format: (value: number) => string },
): string {
  const layout = layoutComparison(measures, frame.shape, axis);
  const grid = drawAxis(layout.ticks, 0, layout.bottom);
  return drawChart(frame, layout.height, name, grid, ...layout.rows.map(drawRow));
}

/** The mark of a plan alone, for the key beside a comparison. */
export function drawKey(series: number): string {
  const box = { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'chart-key' };
  return element('svg', box, drawSymbol(series, 8, 8));
}
