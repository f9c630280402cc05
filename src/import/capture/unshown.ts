import type { Element, Nodes } from 'hast';
import { visible } from './visible.ts';
import { hiddenReason } from './hidden.ts';
import type { StyleRule } from './style.ts';

/** Elements whose words no browser shows in their place, and those that stand for something that is no text. */
const UNSHOWN = new Set('svg canvas iframe object video audio embed'.split(' '));

/** What the cells of a table hold that no browser prints there, and that no style hides: drawings, frames, players. */
export function readUnshown(table: Element, rules: readonly StyleRule[]): string[] {
  const found: string[] = [];
  const stack: Nodes[] = [...table.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element' || hiddenReason(node, rules)) continue;
    if (UNSHOWN.has(node.tagName)) found.push(visible(wordsOf(node)));
    else stack.push(...[...node.children].reverse());
  }
  return found.filter((text) => text !== '');
}

/** All words of an element, in templates too. */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  const stack: Nodes[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') words.push(node.value);
    if (node.type !== 'element' && node.type !== 'root') continue;
    const children = node.type === 'element' && node.content ? node.content.children : node.children;
    for (const child of [...children].reverse()) if (child.type !== 'doctype') stack.push(child);
  }
  return words.join(' ');
}

/** Hosts that the links of a table's cells lead to, where a cell says nothing else: the words, and the host. */
export function readLinkedCells(table: Element): { text: string; host: string }[] {
  const found: { text: string; host: string }[] = [];
  const stack: Nodes[] = [...table.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue;
    const host = hostOf(node);
    if (host === undefined) stack.push(...node.children);
    else found.push({ text: visible(wordsOf(node)), host });
  }
  return found.filter(({ text }) => text !== '');
}

/**
 * The host that a link leads to, when it names one.
 * @example hostOf(<a href="//www.example.cn/x">) === 'www.example.cn'
 */
export function hostOf({ tagName, properties }: Element): string | undefined {
  if (tagName !== 'a') return undefined;
  const address = (properties.href ?? '').trim();
  return /^(?:https?:)?\/\/(?<host>[^/?#:]+)/iu.exec(address)?.groups?.host?.toLowerCase();
}
