import type { Element } from 'hast';
import { isNearWhite } from './hidden.ts';
import type { Place } from './mainElement.ts';
import { type StyleRule, styleOf } from './style.ts';

/** Runs of text and paragraphs; heads, cells and boxes often have a ground that only a style sheet elsewhere gives. */
const RUNS = /^(?:span|font|b|i|u|a|p|em|strong|small|big)$/u;
/** So many letters beside it, in the colour of the page, show what ground it stands on. */
const BESIDE = 8;

/**
 * Whether an element is written in white where the text beside it is not, and no ground is stated: nobody sees it.
 * @example 加强领导，强化保障落实。<font color="#fefefe">…</font> → true
 */
export function isWhiteOnPaper(element: Element, parent: Place | null, rules: readonly StyleRule[]): boolean {
  if (!RUNS.test(element.tagName) || element.properties.className || !isWhite(element, rules)) return false;
  if (hasGround(element, rules) || !parent) return false;
  for (let at: Place | null = parent; at; at = at.parent)
    if (hasGround(at.element, rules) || isWhite(at.element, rules)) return false;
  return isWritten(parent.element, rules);
}

/** Elements that were asked already: a page may hold thousands of white pieces in one. */
const asked = new WeakMap<Element, boolean>();

/** Whether an element holds text in the colour of the page. */
function isWritten(element: Element, rules: readonly StyleRule[]): boolean {
  const known = asked.get(element);
  if (known !== undefined) return known;
  const texts = element.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' && RUNS.test(child.tagName) && !isWhite(child, rules)
      ? textOf(child)
      : '';
  });
  const written = (texts.join('').match(/\p{L}/gu) ?? []).length >= BESIDE;
  asked.set(element, written);
  return written;
}

const colourOf = (element: Element, rules: readonly StyleRule[]): string | undefined =>
  styleOf(element, rules).get('color') ??
  (element.tagName === 'font' ? String(element.properties.color ?? '') : undefined);

const isWhite = (element: Element, rules: readonly StyleRule[]): boolean =>
  isNearWhite(colourOf(element, rules)?.toLowerCase());

function hasGround(element: Element, rules: readonly StyleRule[]): boolean {
  const style = styleOf(element, rules);
  const stated = [...style.keys()].some((name) => name.startsWith('background'));
  return stated || element.properties.bgColor !== undefined || element.properties.background !== undefined;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
