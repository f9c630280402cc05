import type { Element, ElementContent } from 'hast';
import type { SourceBlock } from './block.ts';
import { hiddenReason } from './hidden.ts';
import { isNoteMark, shiftOf } from './raised.ts';
import type { StyleRule } from './style.ts';
import { textOfCell } from './table.ts';
import { visible } from './visible.ts';

/** A text in a cell that its row does not hold, and why. */
type LeftOut = Pick<SourceBlock, 'text' | 'hidden' | 'aside' | 'leadsTo'>;

/** Marks of notes and hidden words in the cells of a table, which its rows do not hold. */
export function leftOutOf(table: Element, rules: readonly StyleRule[]): LeftOut[] {
  const found: LeftOut[] = [];
  let before = '';
  const stack: ElementContent[] = [...table.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' && node.value.trim() !== '') before = node.value;
    if (node.type !== 'element' || node.tagName === 'script' || node.tagName === 'style') continue;
    const hidden = hiddenReason(node, rules);
    const words = hidden || shiftOf(node, rules) === 'raised' ? textWithin(node, rules) : '';
    if (hidden && words !== '') found.push({ text: words, hidden, aside: null });
    else if (words !== '' && isNoteMark(words, before))
      found.push({ text: words, hidden: null, aside: 'note-mark', leadsTo: linkIn(node) });
    else stack.push(...[...node.children].reverse());
  }
  return found;
}

const textWithin = (node: Element, rules: readonly StyleRule[]): string =>
  textOfCell(node, rules, true) || visible(plainText(node));

const plainText = ({ children, content }: Element): string =>
  (content?.children ?? children)
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child) : ''))
    .join('');

/** The anchor that a link in an element leads to. */
export function linkIn(node: Element): string | undefined {
  const link = [node, ...node.children].find(
    (each): each is Element => each.type === 'element' && each.properties.href !== undefined,
  );
  return link?.properties.href?.startsWith('#') ? link.properties.href.slice(1) : undefined;
}
