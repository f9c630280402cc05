import { element, round } from '../text/markup.ts';
import { drawAxis, drawChart, drawFoot, drawHeadings, drawLabel, drawMark, markOf } from './drawing.ts';
import { layoutThresholds } from './layoutThresholds.ts';
import type { Axis, ThresholdRow } from './layoutThresholds.ts';
import type { Frame, DrawnTarget } from './model.ts';
import { paint } from './svg.ts';

const reach = 11;

/** A line and a dot: filled where the figure itself satisfies, hollow where it does not, a diamond where only it does. */
function drawSign(x: number, y: number, comparator: DrawnTarget['comparator']): string {
  if (comparator === '=' || comparator === '~') {
    const d = `M${round(x)} ${round(y - 8)}l7 8l-7 8l-7 -8z`;
    const look =
      comparator === '=' ? paint('data', 'data') : { ...paint('paper', 'data'), 'stroke-dasharray': '3 2' };
    return element('path', { d, 'stroke-width': 2, ...look });
  }
  const exclusive = comparator === '>' || comparator === '<';
  const line = element('path', {
    d: `M${round(x)} ${round(y - reach)}v${reach * 2}`,
    'stroke-width': exclusive ? 2 : 4,
    'stroke-dasharray': exclusive ? '4 2' : undefined,
    ...paint('none', 'data'),
  });
  const dot = element('circle', {
    cx: x,
    cy: y,
    r: 5,
    'stroke-width': 2,
    ...(exclusive ? paint('paper', 'data') : paint('data', 'data')),
  });
  return line + dot;
}

function drawBand(row: ThresholdRow): string {
  if (!row.band) return '';
  const [from, to] = row.band;
  const rect = element('rect', { x: from, y: row.y - 9, width: to - from, height: 18, ...paint('band') });
  const d = `M${round(to)} ${round(row.y - 9)}l9 9l-9 9z`;
  return row.open ? rect + element('path', { d, ...paint('band') }) : rect;
}

/** A small ring where the target starts from, and a line to what is to be reached. */
function drawBase({ base, marks, y }: ThresholdRow): string {
  const to = marks[0];
  if (base === null || to === undefined) return '';
  const d = `M${round(base)} ${round(y)}H${round(to)}`;
  return (
    element('path', { d, 'stroke-width': 2, ...paint('none', 'muted') }) +
    element('circle', { cx: base, cy: y, r: 4, 'stroke-width': 2, ...paint('paper', 'muted') })
  );
}

function drawRow(row: ThresholdRow): string {
  const { target } = row;
  const marks = row.marks.map((x) => drawSign(x, row.y, target.comparator)).join('');
  const names = row.names.map((each) => drawLabel(each, 'ink')).join('');
  const value = drawLabel(row.value, 'data', { bold: true });
  return drawMark(markOf(target, row.strip), names, drawBand(row), drawBase(row) + marks, value);
}

/** Targets of one unit as thresholds: the line is the figure, the shade is what satisfies it. */
export function drawThresholds(targets: DrawnTarget[], frame: Frame, name: string, axis: Axis): string {
  const layout = layoutThresholds(targets, frame.shape, axis);
  const hundred =
    layout.hundred === null
      ? ''
      : element('path', {
          d: `M${round(layout.hundred)} ${layout.top}V${round(layout.bottom)}`,
          'stroke-dasharray': '4 4',
          ...paint('none', 'muted'),
        });
  return drawChart(
    frame,
    layout.height,
    name,
    drawFoot(drawAxis(layout.ticks, layout.top, layout.bottom), hundred),
    drawHeadings(layout.headings),
    ...layout.rows.map(drawRow),
  );
}
