import { element, escapeText, round } from '../text/markup.ts';
import { lineHeight, smallSize, textSize, widths } from './model.ts';
import type { Frame, DrawnTarget, Strip } from './model.ts';
import { fontFamily } from './palette.ts';
import type { Paint } from './palette.ts';
import { paint } from './svg.ts';

/** A line of text at a place; `anchor` as in SVG. */
export interface Label {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** The name of a plan over its rows. */
export interface Heading extends Label {
  strip: Strip;
}

/** The outermost element: fixed box, system fonts, a name for those who cannot see it. */
export function drawChart(frame: Frame, height: number, name: string, ...children: string[]): string {
  const width = widths[frame.shape];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `chart-${frame.shape}`,
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    width,
    height: Math.ceil(height),
    role: 'group',
    'aria-label': name,
    lang: frame.edition,
    'font-family': fontFamily,
    'font-size': textSize,
  };
  return element('svg', attributes, ...children);
}

const halo = { 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };

/** One text element; a halo of paper keeps it readable over lines. */
export function drawLabel(
  label: Label,
  colour: Paint,
  options: { small?: boolean; bold?: boolean } = {},
): string {
  const attributes = {
    x: label.x,
    y: label.y,
    'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
    'font-size': options.small ? smallSize : undefined,
    'font-weight': options.bold ? 700 : undefined,
    ...(colour === 'paper' ? paint(colour) : { ...halo, ...paint(colour, 'paper') }),
  };
  return element('text', attributes, escapeText(label.text));
}

/** Lines of a wrapped text, the first at `y`. */
export function stack(
  lines: string[],
  x: number,
  y: number,
  anchor: Label['anchor'],
  step = lineHeight,
): Label[] {
  return lines.map((text, index) => ({ x, y: y + index * step, text, anchor }));
}

/** Where a mark leads and what it says; `id` lets a page find the mark of an indicator. */
export interface TargetMark {
  href: string;
  words: string;
  id?: string;
  /** What it takes of the height, where marks stand below each other. */
  strip?: Strip;
}

/** The mark of a target: plan and indicator name it, name, figure, year and sentence say what it is. */
export function markOf(target: DrawnTarget, strip?: Strip): TargetMark {
  const { plan, id, href, group, name, label, year, quote } = target;
  const words = [group, name, label, year, quote].filter((each) => each !== null && each !== '').join(' · ');
  return { href, words, id: `${plan}/${id}`, ...(strip && { strip }) };
}

/** A mark that leads to its clause; the tooltip and the name for readers are the same words. */
export function drawMark({ href, words, id, strip }: TargetMark, ...children: string[]): string {
  const attributes = { href, class: 'mark', 'data-id': id, 'data-strip': strip && writeStrip(strip) };
  return element('a', attributes, element('title', {}, escapeText(words)), ...children);
}

const writeStrip = (strip: Strip): string => strip.map(round).join(' ');

/** The names of plans over their rows. */
export function drawHeadings(headings: Heading[]): string {
  return headings
    .map((each) =>
      element('g', { 'data-strip': writeStrip(each.strip) }, drawLabel(each, 'muted', { bold: true })),
    )
    .join('');
}

/** What ends at the foot of the rows, and moves up with it. */
export function drawFoot(...children: string[]): string {
  return element('g', { 'data-foot': '' }, ...children);
}

/** Vertical lines of an axis with their figures below. */
export function drawAxis(ticks: { x: number; text: string }[], top: number, bottom: number): string {
  const lines = ticks.map(({ x }) => `M${x.toFixed(1)} ${top}V${bottom}`).join('');
  const figures = ticks.map(({ x, text }) =>
    drawLabel({ x, y: bottom + 16, text, anchor: 'middle' }, 'muted', { small: true }),
  );
  return element('path', { d: lines, ...paint('none', 'grid') }) + figures.join('');
}
