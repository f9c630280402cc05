import { Resvg } from '@resvg/resvg-js';

import type { Colours } from '../styles/theme.ts';
import { element } from '../text/markup.ts';
import { measureText, wrapText } from '../text/measure.ts';
import { type Glyph, glyphOf } from './glyphs.ts';
import { toPalettePng } from './palettePng.ts';

/** What a preview picture says, as on the page. */
export interface Preview {
  site: string;
  seal: string;
  /** The plan's place and document number, or what stands above the title. */
  above: string;
  title: string;
  /** Under the title: the plan of a clause, the date of a plan. */
  below: string;
  address: string;
  colours: Colours;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Pixels of the picture; it is laid out in 1200 × 630. */
export const PREVIEW_SIZE = { width: 800, height: 420 };
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

type Draw = (character: string) => Glyph;

/** A line of words as outlines. */
function drawLine(draw: Draw, words: string, size: number, anchor: string): string {
  const glyphs = Array.from(words, draw);
  const length = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  let at = anchor === 'middle' ? -length / 2 : 0;
  const scale = size / 1000;
  const paths = glyphs.map(({ path, advance }) => {
    const placed = element('path', { d: path, transform: `translate(${Math.round(at)})` });
    at += advance;
    return path ? placed : '';
  });
  return element('g', { transform: `scale(${scale} ${-scale})` }, ...paths);
}

/** The picture as SVG, 1200 × 630, in the look of the site. A title of over three lines ends in …. */
export function toPreviewSvg(preview: Preview, draw: Draw): string {
  const drawText = (x: number, y: number, size: number, fill: string, words: string, anchor = ''): string =>
    element('g', { fill, transform: `translate(${x} ${y})` }, drawLine(draw, words, size, anchor));
  const { colours } = preview;
  const size = measureText(preview.title, 1) > 26 ? 60 : 72;
  const lines = layoutTitle(preview.title, size);
  const top = 345 - ((lines.length - 1) * size * 1.35) / 2;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
    },
    element('rect', { width: WIDTH, height: HEIGHT, fill: colours.paper }),
    element('rect', { width: WIDTH, height: 14, fill: colours.seal }),
    element('rect', { x: MARGIN, y: 70, width: 64, height: 64, rx: 8, fill: colours.seal }),
    drawText(MARGIN + 32, 117, 40, colours['on-seal'], preview.seal, 'middle'),
    drawText(MARGIN + 84, 116, 38, colours.ink, preview.site),
    drawText(MARGIN, top - size - 26, 30, colours.quiet, preview.above),
    ...lines.map((line, index) =>
      drawText(MARGIN, Math.round(top + index * size * 1.35), size, colours.ink, line),
    ),
    drawText(MARGIN, 520, BELOW, colours.quiet, cutLine(preview.below, BELOW)),
    drawText(MARGIN, 572, 26, colours.seal, preview.address),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The picture as PNG. */
export async function toPreviewPng(preview: Preview): Promise<Uint8Array> {
  const characters = new Set(`${Object.values(preview).filter(isText).join('')}…`);
  const glyphs = new Map<string, Glyph>();
  for (const character of characters) glyphs.set(character, await glyphOf(character));
  const svg = toPreviewSvg(preview, (character) => glyphs.get(character) ?? { path: '', advance: 0 });
  const { width, height } = PREVIEW_SIZE;
  const options = { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } } as const;
  return toPalettePng(new Resvg(svg, options).render().pixels, width, height);
}
