import type { Element, ElementContent } from 'hast';
import { shiftCharacters } from './raised.ts';

/**
 * A formula of a page (MathML) in one line.
 * @example 〈mfrac〉 with 300 over 12 gives (300)/(12), 〈msup〉 with m and 2 gives m²
 */
export function toMathText(element: Element, depth = 0): string {
  const parts = element.children
    .filter((child) => child.type === 'text' || child.type === 'element')
    .filter((child) => child.type === 'element' || child.value.trim() !== '');
  const part = (at: number): string => (depth > 60 ? '' : textOf(parts[at], depth));
  const raised = (at: number): string => shiftCharacters(part(at), 'raised');
  const lowered = (at: number): string => shiftCharacters(part(at), 'lowered');
  switch (element.tagName) {
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msup':
    case 'mover':
      return part(0) + raised(1);
    case 'msub':
    case 'munder':
      return part(0) + lowered(1);
    case 'msubsup':
    case 'munderover':
      return part(0) + lowered(1) + raised(2);
    case 'mroot':
      return `${raised(1)}√${grouped(part(0))}`;
    case 'msqrt':
      return `√${grouped(parts.map((_, at) => part(at)).join(''))}`;
    case 'semantics':
      return part(0);
    default:
      return parts.map((_, at) => part(at)).join('');
  }
}

const textOf = (node: ElementContent | undefined, depth: number): string =>
  node?.type === 'text'
    ? node.value.trim()
    : node?.type === 'element' && !node.tagName.startsWith('annotation')
      ? toMathText(node, depth + 1)
      : '';

const grouped = (text: string): string => ([...text].length > 1 ? `(${text})` : text);
