import { element } from '../text/markup.ts';
import { stack as stackLines, drawChart, drawLabel, drawMark, markOf } from './drawing.ts';
import { layoutShares } from './layoutShares.ts';
import type { ShareTarget } from './layoutShares.ts';
import { lineHeight, textSize, widths } from './model.ts';
import type { Frame } from './model.ts';
import { paint } from './svg.ts';
import { wrapText } from '../text/measure.ts';

const bar = 34;

/** Tints and hatching take turns, so that the parts differ without colour. */
const looks = [paint('data'), paint('band', 'data'), paint('paper', 'data')];
const inks = ['paper', 'ink', 'ink'] as const;

function drawTarget(target: ShareTarget, top: number, width: number): { svg: string; height: number } {
  const lines = wrapText(target.name, width, textSize);
  const y = top + lines.length * lineHeight + 6;
  const names = stackLines(lines, 0, top + 14, 'start').map((each) => drawLabel(each, 'ink'));
  const boxes = layoutShares(target.parts, width - 2);
  const segments = boxes.map((box, index) => {
    const look = looks[index % looks.length];
    const rect = element('rect', { x: box.x + 1, y, width: box.width - 2, height: bar, ...look });
    const label = {
      x: box.x + box.width / 2,
      y: y + 22,
      text: String(target.parts[index]?.share),
      anchor: 'middle',
    } as const;
    return rect + drawLabel(label, inks[index % inks.length] ?? 'ink', { bold: true });
  });
  const keys = target.parts.map((part, index) => {
    const line = y + bar + 12 + index * 24;
    const swatch = element('rect', { x: 1, y: line, width: 14, height: 14, ...looks[index % looks.length] });
    return (
      swatch + drawLabel({ x: 24, y: line + 12, text: `${part.name} ${part.share}`, anchor: 'start' }, 'ink')
    );
  });
  const height = y - top + bar + 12 + keys.length * 24 + 10;
  const svg = drawMark(markOf(target, [top, top + height]), ...names, ...segments, ...keys);
  return { svg, height };
}

/** Ratios as bars cut in proportion, with the parties named below. */
export function drawShares(targets: ShareTarget[], frame: Frame, name: string): string {
  const width = widths[frame.shape];
  let height = 2;
  const drawn = targets.map((target) => {
    const part = drawTarget(target, height, width);
    height += part.height;
    return part.svg;
  });
  return drawChart(frame, height, name, ...drawn);
}
