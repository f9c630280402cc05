import type { Element } from 'hast';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { formatListNumber } from './listNumber.ts';
import { type StyleRule, styleOf } from './style.ts';
import { textOfCell } from './table.ts';

/** Kinds of numbers by the type of an HTML list and by its style. */
const TYPES: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const STYLES: Record<string, string> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};
const STYLE = /(?<style>(?:lower|upper)-(?:alpha|latin|roman))/u;
const HAN = /cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal/u;
const NONE = /^none\b/u;

/** [发文字号] of a list of particulars, which pages show without numbers. */
const FRAMED = /^[【[]\s{0,2}\p{Script=Han}[\p{Script=Han}\s]{1,10}[】\]]/u;
/** The last place of a breadcrumb is the page itself, and no link. */
const isLink = (item: Element, at: number, all: readonly Element[]): boolean => {
  const only = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const text = textOfCell(item) ?? '';
  const [first] = only;
  const linked = only.length === 1 && first?.type === 'element' && first.tagName === 'a';
  return text.length < 16 && (linked || (at > 0 && at === all.length - 1));
};

/**
 * The number in front of an item of an ordered list as a browser shows it; empty for other lists and for items that
 * print a number of their own.
 */
export function markItem(item: Element, list: Element | undefined, rules: readonly StyleRule[] = []): string {
  if (list?.tagName !== 'ol') return '';
  const [style, own] = [list, item].map((each) => {
    const styles = styleOf(each, rules);
    return styles.get('list-style-type') ?? styles.get('list-style') ?? '';
  }) as [string, string];
  if (NONE.test(style) || NONE.test(own)) return '';
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const words = textOfCell(item) ?? '';
  if (words === '' || parseEnumerator(words) || FRAMED.test(words) || items.every(isLink)) return '';
  const isReversed = list.properties.reversed === true;
  const step = isReversed ? -1 : 1;
  let value = Number(list.properties.start ?? (isReversed ? items.length : 1)) - step;
  for (const each of items) {
    value = each.properties.value === undefined ? value + step : Number(each.properties.value);
    if (each === item) break;
  }
  if (!Number.isInteger(value) || value < 1) return '';
  if (HAN.test(style)) return `${formatListNumber(value, 'chineseCounting')}、`;
  const styled = STYLES[STYLE.exec(style)?.groups?.['style']?.toLowerCase() ?? ''];
  return `${formatListNumber(value, styled ?? TYPES[list.properties.type ?? ''] ?? 'decimal')}.`;
}
