import { element, round } from '../text/markup.ts';
import { drawChart, drawHeadings, drawLabel, drawMark, markOf } from './drawing.ts';
import { layoutCounts, markSize } from './layoutCounts.ts';
import type { CountRow, MarkRun } from './layoutCounts.ts';
import type { Frame, DrawnTarget } from './model.ts';
import { paint } from './svg.ts';

/** A run of filled squares is one dashed line: few bytes for many marks. */
function drawSure(runs: MarkRun[]): string {
  if (runs.length === 0) return '';
  const pitch = markSize + 2;
  const d = runs.map((run) => {
    const length = Math.floor(run.length) * pitch + (run.length % 1) * markSize;
    return `M${round(run.x)} ${round(run.y + markSize / 2)}h${round(length)}`;
  });
  const attributes = { d: d.join(''), 'stroke-width': markSize, 'stroke-dasharray': `${markSize} 2` };
  return element('path', { ...attributes, ...paint('none', 'data') });
}

/** Squares that a range allows but does not ask for: outlined. */
function drawPossible(runs: MarkRun[]): string {
  const squares = runs.flatMap((run) =>
    Array.from({ length: Math.ceil(run.length) }, (_, index) => {
      const x = run.x + index * (markSize + 2);
      return `M${round(x + 0.75)} ${round(run.y + 0.75)}h5.5v5.5h-5.5z`;
    }),
  );
  if (squares.length === 0) return '';
  return element('path', { d: squares.join(''), 'stroke-width': 1.5, ...paint('paper', 'data') });
}

function drawRow(row: CountRow): string {
  const { target } = row;
  const names = row.names.map((each) => drawLabel(each, 'ink')).join('');
  const value = drawLabel(row.value, 'data', { bold: true });
  return drawMark(markOf(target, row.strip), names, drawSure(row.sure), drawPossible(row.possible), value);
}

/** Counts of one unit as fields of equal marks. */
export function drawCounts(targets: DrawnTarget[], frame: Frame, name: string): string {
  const layout = layoutCounts(targets, frame.shape);
  return drawChart(frame, layout.height, name, drawHeadings(layout.headings), ...layout.rows.map(drawRow));
}
