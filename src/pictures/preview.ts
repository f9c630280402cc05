import { Resvg } from '@resvg/resvg-js';
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
const INK = '#1c1b19';
const MUTED = '#6b675e';
const FAMILY = 'Noto Serif SC';

const escape = (text: string) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Widths in ems: a Chinese character is one, a Latin one a little over half. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u024f]/u.test(character) ? 0.58 : 1), 0);

/** Breaks a line where it is full; closing marks never begin a line, opening ones never end it. */
export function wrapLine(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of text.match(/[\w.,%/:\-—]+|./gu) ?? []) {
    const closing = /^[，。、；：！？）》」』”’〕]/u.test(token);
    if (line !== '' && !closing && widthOf(line + token) > ems) {
      const opening = /[（《「『“‘〔]$/u.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - opening.length));
      line = opening;
    }
    line += token;
  }
  return line === '' ? lines : [...lines, line];
}

/** The lines of a title, of about the same length, at most three. */
function layoutTitle(title: string, perLine: number): string[] {
  const count = wrapLine(title, perLine).length;
  const even = wrapLine(title, Math.min(perLine, Math.ceil(widthOf(title) / Math.max(count, 1)) + 1));
  const lines = even.length > count ? wrapLine(title, perLine) : even;
  return lines.length > 3 ? [...lines.slice(0, 2), `${(lines[2] ?? '').slice(0, -1)}…`] : lines;
}

/** The picture as SVG, 1200 × 630, in the look of the site. A title of over three lines ends in …. */
export function toPreviewSvg(preview: Preview): string {
  const size = widthOf(preview.title) > 26 ? 60 : 72;
  const lines = layoutTitle(preview.title, Math.floor((WIDTH - 2 * MARGIN) / size));
  const top = 345 - ((lines.length - 1) * size * 1.35) / 2;
  const text = (x: number, y: number, px: number, fill: string, words: string, anchor = 'start') =>
    `<text x="${x}" y="${y}" font-size="${px}" fill="${fill}" text-anchor="${anchor}">${escape(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${FAMILY}" font-weight="700">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf9f4"/><rect width="${WIDTH}" height="14" fill="#a8231f"/>`,
    `<rect x="${MARGIN}" y="70" width="64" height="64" rx="8" fill="#a8231f"/>`,
    text(MARGIN + 32, 117, 40, '#fffdf8', Array.from(preview.site)[0] ?? '', 'middle'),
    text(MARGIN + 84, 116, 38, INK, preview.site),
    text(MARGIN, top - size - 26, 30, MUTED, preview.above),
    ...lines.map((line, index) => text(MARGIN, Math.round(top + index * size * 1.35), size, INK, line)),
    text(
      MARGIN,
      520,
      30,
      MUTED,
      (wrapLine(preview.below, 33)[0] ?? '') + (widthOf(preview.below) > 33 ? '…' : ''),
    ),
    text(MARGIN, 572, 26, '#8c1c19', preview.address),
    '</svg>',
  ].join('');
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
