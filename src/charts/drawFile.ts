import { element, escapeText } from '../text/markup.ts';
import type { Edition } from '../plan/model.ts';
import { drawLabel, stack } from './drawing.ts';
import { lineHeight, smallSize, textSize, widths } from './model.ts';
import type { Chart } from './model.ts';
import { fontFamily } from './palette.ts';
import { paint } from './svg.ts';
import { wrapText } from '../text/measure.ts';

const rim = 24;

/**
 * A chart as a picture file: white ground, title, sentence, drawing, how to read it, source.
 * `origin` completes the addresses, which in a file lead nowhere without a host.
 */
export function drawFile(chart: Chart, edition: Edition, source: string, origin: string): string {
  const width = widths.wide;
  const sentence = wrapText(chart.sentence, width, textSize);
  const legend = chart.legend.flatMap((each) => wrapText(each, width, smallSize));
  const top = 34 + sentence.length * lineHeight + 12;
  const height = Number(/ height="([\d.]+)"/.exec(chart.wide)?.[1] ?? 0);
  const below = top + height + 12;
  const whole = below + (legend.length + 1) * lineHeight;
  const drawing = chart.wide.replace('<svg ', `<svg y="${top}" `).replaceAll('href="/', `href="${origin}/`);
  const words = [
    drawLabel({ x: 0, y: 18, text: chart.title, anchor: 'start' }, 'ink', { bold: true }),
    ...stack(sentence, 0, 42, 'start').map((each) => drawLabel(each, 'ink')),
    ...stack([...legend, source], 0, below + 12, 'start').map((each) =>
      drawLabel(each, 'muted', { small: true }),
    ),
  ];
  const box = { viewBox: `${-rim} ${-rim} ${width + 2 * rim} ${whole + 2 * rim}` };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...box,
    width: width + 2 * rim,
    height: whole + 2 * rim,
    lang: edition,
    'font-family': fontFamily,
    'font-size': textSize,
  };
  const ground = { x: -rim, y: -rim, width: width + 2 * rim, height: whole + 2 * rim, ...paint('paper') };
  const title = element('title', {}, escapeText(chart.title));
  return `${element('svg', attributes, title, element('rect', ground), ...words, drawing)}\n`;
}
