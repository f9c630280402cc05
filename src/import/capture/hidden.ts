import type { Element } from 'hast';
import { type Declarations, type StyleRule, styleOf } from './style.ts';
import type { SourceBlock } from './block.ts';
import { isRunning, NEARLY_ALL, type Place } from './mainElement.ts';

/** Why a reader does not see an element. */
export type HiddenReason = 'hidden' | 'off-screen' | 'ground-colour' | 'struck-out';

const isNothing = (value: string | undefined): boolean => length(value) !== null && (length(value) ?? 9) <= 1;
const isFarOff = (value: string | undefined): boolean => (length(value) ?? 0) <= -100;

/** A length in pixels (an em or a per cent counts as its figure), or null. */
function length(value: string | undefined): number | null {
  const figure = /^(?<figure>[-+]?(?:\d+\.?\d*|\.\d+))(?:px|pt|em|rem|%|vw|vh|cm|mm|in|ex|ch)?$/u.exec(
    value ?? '',
  )?.groups?.figure;
  return figure === undefined ? null : Number(figure);
}

/** Ways to take an element from sight, each told by its declarations. */
const HIDING: [(style: Declarations) => boolean, HiddenReason][] = [
  [(style) => style.get('display') === 'none', 'hidden'],
  [
    (style) =>
      /line-through/u.test(
        `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`,
      ),
    'struck-out',
  ],
  [(style) => /^(?:hidden|collapse)$/u.test(style.get('visibility') ?? ''), 'hidden'],
  [(style) => style.get('content-visibility') === 'hidden', 'hidden'],
  [(style) => style.has('opacity') && (length(style.get('opacity')) ?? 1) < 0.1, 'hidden'],
  [(style) => /opacity\s*[=(]\s*0(?:\.0\d*)?%?\s*\)/u.test(style.get('filter') ?? ''), 'hidden'],
  [(style) => isNothing(style.get('font-size')) && !/em|%/u.test(unit(style, 'font-size')), 'hidden'],
  [(style) => isSpeck(style.get('font-size')), 'hidden'],
  [(style) => /\b0(?:px|pt)?\s*\/|\b[01]px\b/u.test(style.get('font') ?? ''), 'hidden'],
  [(style) => /scale[xy]?\(\s*0(?:\.0\d*)?\s*[,)]/u.test(style.get('transform') ?? ''), 'hidden'],
  [(style) => length(style.get('zoom')) === 0, 'hidden'],
  [(style) => clipsAll(style), 'hidden'],
  [(style) => isCollapsed(style), 'hidden'],
  [(style) => /-\d{3,}/u.test(style.get('transform') ?? ''), 'off-screen'],
  [
    (style) =>
      ['text-indent', 'left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'margin'].some((name) =>
        isFarOff(style.get(name)?.split(' ')[0]),
      ),
    'off-screen',
  ],
  [(style) => sameColour(style), 'ground-colour'],
];

/** Letters of less than a quarter of those around them. */
function isSpeck(size = ''): boolean {
  const figure = Number.parseFloat(size);
  return /em$/u.test(size) ? figure < 0.25 : size.endsWith('%') && figure < 25;
}

const unit = (style: Declarations, name: string): string =>
  /^[-+\d.]+$/u.test(style.get(name) ?? '') || length(style.get(name)) === 0 ? '' : (style.get(name) ?? '');

function clipsAll(style: Declarations): boolean {
  const clip = `${style.get('clip') ?? ''} ${style.get('clip-path') ?? ''}`;
  return /rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?|inset\(\s*(?:50|100)%|circle\(\s*0/u.test(
    clip,
  );
}

/** A box of no height or width that shows nothing beyond its edge. */
function isCollapsed(style: Declarations): boolean {
  const hides = /hidden|clip/u.test(
    `${style.get('overflow') ?? ''} ${style.get('overflow-x') ?? ''} ${style.get('overflow-y') ?? ''}`,
  );
  const sides = ['height', 'width', 'max-height', 'max-width', 'line-height'].filter((name) =>
    isNothing(style.get(name)),
  );
  return hides && sides.some((name) => !/em|%/u.test(unit(style, name)));
}

const WHITE =
  /^(?:white|#f{3}|#f{6}|#fefefe|#fdfdfd|rgba?\(\s*255\s*,\s*255\s*,\s*255.*|transparent|rgba\(.*,\s*0(?:\.0\d*)?\s*\))$/u;

/** Text that has the colour of what it stands on, as far as one declaration tells. */
function sameColour(style: Declarations): boolean {
  const colour = toColour(style.get('color'));
  const ground = toColour(style.get('background-color') ?? style.get('background')?.split(' ')[0]);
  return colour !== '' && (ground === '' ? colour === 'transparent' : isAlike(colour, ground));
}

/** So little apart in red, green and blue no eye tells two colours. */
const APART = 16;

function isAlike(one: string, other: string): boolean {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  if (first.length !== 3 || second.length !== 3) return one === other;
  return first.every((channel, at) => Math.abs(channel - (second[at] ?? 0)) <= APART);
}

/** White, and what no eye tells from it. */
export function isNearWhite(value: string | undefined): boolean {
  const colour = toColour(value);
  const channels = channelsOf(colour);
  return channels.length === 3 && channels.every((channel) => channel >= 255 - APART / 2);
}

/** Red, green and blue of a colour in hexadecimal digits or in figures; none of another. */
function channelsOf(colour: string): number[] {
  if (colour === 'white') return [255, 255, 255];
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/u.exec(colour);
  if (hex) return hex.slice(1).map((digits) => Number.parseInt(digits, 16));
  return (/^rgb\((\d+),(\d+),(\d+)\)$/u.exec(colour) ?? []).slice(1).map(Number);
}

function toColour(value: string | undefined): string {
  if (value === undefined) return '';
  if (/^(?:transparent|rgba\(.*,\s*0(?:\.0\d*)?\s*\))$/u.test(value)) return 'transparent';
  return WHITE.test(value) ? 'white' : value.replace(/\s+/gu, '').replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
}

/**
 * Why a reader does not see an element, or null: the hidden attribute or a style that takes it off the page.
 * @example hiddenReason(<div style="position:absolute;left:-9999px">) === 'off-screen'
 */
export function hiddenReason(element: Element, rules: readonly StyleRule[] = []): HiddenReason | null {
  const { properties, tagName } = element;
  if (properties.hidden === true || properties.hidden === 'until-found') return 'hidden';
  if (tagName === 'marquee' && isUnreadable(properties)) return 'hidden';
  if (tagName === 'details' && isClosed(element)) return 'hidden';
  if (tagName === 'noscript' || tagName === 'template') return 'hidden';
  if (tagName === 'font' && /^(?:0|-\d+)$/u.test(String(properties.size ?? ''))) return 'hidden';
  if (/^(?:del|s|strike)$/u.test(tagName)) return 'struck-out';
  const style = styleOf(element, rules);
  if (style.size === 0) return null;
  return HIDING.find(([hides]) => hides(style))?.[1] ?? null;
}

/** A strip that is too small or too quick to be read. */
function isUnreadable({ height, width, scrollAmount, scrollamount }: Element['properties']): boolean {
  const amount = Number(scrollAmount ?? scrollamount ?? 6);
  return (
    [height, width].some((side) => side !== undefined && Number.parseFloat(String(side)) <= 10) ||
    amount >= 500
  );
}

/** Closed, under a heading that names nothing. */
function isClosed({ properties, children }: Element): boolean {
  if (properties.open !== undefined && properties.open !== false) return false;
  const summary = children.find((child) => child.type === 'element' && child.tagName === 'summary');
  const words = summary?.type === 'element' ? textOf(summary) : '';
  return (words.match(/[\p{L}\d]/gu) ?? []).length < 2;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

/**
 * An element that hides nearly all running text of the capture hides the paper itself, until a script of the page
 * shows it (as pages of WeChat do): what stands in it counts as seen, unless another element within hides it.
 */
export function revealPaper(blocks: SourceBlock[], places: readonly (Place | null)[]): void {
  const weights = new Map<Place, number>();
  let total = 0;
  blocks.forEach(({ text, hidden }, index) => {
    if (!isRunning(text)) return;
    total += text.length;
    const root = hidden ? outermostHiding(places[index] ?? null) : null;
    if (root) weights.set(root, (weights.get(root) ?? 0) + text.length);
  });
  const [curtain] = [...weights].find(([, weight]) => weight >= total * NEARLY_ALL) ?? [];
  if (!curtain || curtain.hides === 'off-screen') return;
  curtain.hides = null;
  blocks.forEach((block, index) => {
    if (block.hidden) block.hidden = outermostHiding(places[index] ?? null)?.hides ?? null;
  });
}

function outermostHiding(place: Place | null): Place | null {
  let found: Place | null = null;
  for (let at = place; at; at = at.parent) if (at.hides) found = at;
  return found;
}
