import { element, round } from '../text/markup.ts';
import { drawAxis, drawChart, drawLabel, drawMark } from './drawing.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import type { DatedMark, DatedRow } from './layoutTimeline.ts';
import type { Frame } from './model.ts';
import { paint } from './svg.ts';

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
  const rows = layout.rows.map((row) => {
    const names = row.names.map((each) => drawLabel(each, 'ink')).join('');
    return drawMark(
      { href: row.mark.href, words: `${row.mark.when} · ${row.mark.quote}` },
      names,
      drawSign(row, layout.left),
    );
  });
  return drawChart(frame, layout.height, name, drawAxis(layout.ticks, 0, layout.bottom), ...rows);
}
