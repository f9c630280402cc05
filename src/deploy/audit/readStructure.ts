import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page taken apart. */
export interface Structure {
  /** Every element, in the order of the page. */
  elements: Element[];
  /** What each element stands in. */
  parents: Map<Element, Element>;
}

/** Takes a page apart. */
export function readStructure(html: string): Structure {
  const root: Root = fromHtml(html);
  const elements: Element[] = [];
  const parents = new Map<Element, Element>();
  const visit = (node: Nodes, parent: Element | undefined): void => {
    if (node.type === 'element') {
      elements.push(node);
      if (parent) parents.set(node, parent);
    }
    if ('children' in node && !(node.type === 'element' && node.tagName === 'template'))
      for (const child of node.children) visit(child, node.type === 'element' ? node : parent);
  };
  visit(root, undefined);
  return { elements, parents };
}

/** An attribute as text; undefined where there is none. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** All words within, without those of styles and scripts. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName)) return '';
  return node.children.map(textOf).join('');
}

/** An element and all it stands in. */
export function upwards(element: Element, { parents }: Structure): Element[] {
  const found = [element];
  for (let at = parents.get(element); at; at = parents.get(at)) found.push(at);
  return found;
}

/** Whether a page has header and footer; a sheet that is made for printing has none. */
export function hasFrame({ elements }: Structure): boolean {
  return elements.some((each) => each.tagName === 'footer' && attributeOf(each, 'className') === 'foot');
}
