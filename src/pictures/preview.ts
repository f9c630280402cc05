import { Resvg } from '@resvg/resvg-js';

import { light } from '../styles/theme.ts';
import { element, escapeText } from '../text/markup.ts';
import { measureText, wrapText } from '../text/measure.ts';
import { withSubset } from './subset.ts';

/** What a preview picture says: the seal is the site's first character, the rest as on the page. */
export interface Preview {
  site: string;
  /** The plan's place and document number, or what stands above the title. */
  above: string;
  title: string;
  /** Under the title: the plan of a clause, the date of a plan. */
  below: string;
  address: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const FAMILY = 'Noto Serif SC';
/** Pixels of a line of text. */
const FULL = WIDTH - 2 * MARGIN;
const BELOW = 30;

/** The lines of a title, of about the same length, at most three. */
function layoutTitle(title: string, size: number): string[] {
  const lines = wrapText(title, FULL, size);
  return lines.length > 3 ? [...lines.slice(0, 2), `${(lines[2] ?? '').slice(0, -1)}…`] : lines;
}

/** As much of a text as one line holds; what is cut ends in …. */
function cutLine(text: string, size: number): string {
  if (measureText(text, size) <= FULL) return text;
  let cut = text;
  while (measureText(`${cut}…`, size) > FULL) cut = cut.slice(0, -1);
  return `${cut}…`;
}

const drawText = (
  x: number,
  y: number,
  size: number,
  fill: string,
  words: string,
  anchor = 'start',
): string => element('text', { x, y, 'font-size': size, fill, 'text-anchor': anchor }, escapeText(words));

/** The picture as SVG, 1200 × 630, in the look of the site. A title of over three lines ends in …. */
export function toPreviewSvg(preview: Preview): string {
  const size = measureText(preview.title, 1) > 26 ? 60 : 72;
  const lines = layoutTitle(preview.title, size);
  const top = 345 - ((lines.length - 1) * size * 1.35) / 2;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      'font-family': FAMILY,
      'font-weight': 700,
    },
    element('rect', { width: WIDTH, height: HEIGHT, fill: light.paper }),
    element('rect', { width: WIDTH, height: 14, fill: light.seal }),
    element('rect', { x: MARGIN, y: 70, width: 64, height: 64, rx: 8, fill: light.seal }),
    drawText(MARGIN + 32, 117, 40, light['on-seal'], Array.from(preview.site)[0] ?? '', 'middle'),
    drawText(MARGIN + 84, 116, 38, light.ink, preview.site),
    drawText(MARGIN, top - size - 26, 30, light.quiet, preview.above),
    ...lines.map((line, index) =>
      drawText(MARGIN, Math.round(top + index * size * 1.35), size, light.ink, line),
    ),
    drawText(MARGIN, 520, BELOW, light.quiet, cutLine(preview.below, BELOW)),
    drawText(MARGIN, 572, 26, light.seal, preview.address),
  );
}

/** The pictures as PNG, in the order given, drawn with one subset of the font. */
export async function toPreviewPngs(previews: Preview[]): Promise<Uint8Array[]> {
  const pictures = previews.map(toPreviewSvg);
  const characters = [...new Set(pictures.join('') + '…')].sort().join('');
  return await withSubset(characters, (fontFiles) =>
    pictures.map((svg) => {
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY };
      return new Resvg(svg, { font }).render().asPng();
    }),
  );
}
