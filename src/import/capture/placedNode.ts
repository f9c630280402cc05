import type { Element, ElementContent } from 'hast';

/** An element of HTML that stands, with its text, on a line of a file that is no HTML. */
export function placedNode(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'],
  line: number,
): Element {
  const point = { line, column: 1 };
  const position = { start: point, end: point };
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (child.type === 'text' ? { ...child, position } : child)),
    position,
  };
}
