import type { Element } from 'xast';
import { shiftCharacters } from '../raised.ts';
import { attributeOf, elementAt, elementsOf, localName, textOf } from '../xml.ts';

/**
 * A formula of Word (OMML) in one line.
 * @example 〈m:f〉 with 300 over 12 gives (300)/(12), 〈m:sSup〉 with m and 2 gives m²
 */
export function toLinearMath(element: Element, depth = 0): string {
  if (depth > 60) return textOf(element);
  const part = (name: string): string => {
    const found = elementAt(element, name);
    return found ? inside(found, depth + 1) : '';
  };
  const raised = (): string => shiftCharacters(part('sup'), 'raised');
  const lowered = (): string => shiftCharacters(part('sub'), 'lowered');
  switch (localName(element)) {
    case 't':
      return textOf(element);
    case 'f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`;
    case 'sSup':
      return part('e') + raised();
    case 'sSub':
      return part('e') + lowered();
    case 'sSubSup':
      return part('e') + lowered() + raised();
    case 'rad':
      return `${part('deg') === '' ? '' : shiftCharacters(part('deg'), 'raised')}√${grouped(part('e'))}`;
    case 'nary':
      return `${attributeOf(elementAt(element, 'naryPr', 'chr'), 'val') ?? '∫'}${lowered()}${raised()}${part('e')}`;
    case 'd':
      return `(${elementsOf(element, 'e')
        .map((each) => inside(each, depth + 1))
        .join(',')})`;
    default:
      return inside(element, depth + 1);
  }
}

function inside(element: Element, depth: number): string {
  return elementsOf(element)
    .filter((child) => !/Pr$/u.test(localName(child)))
    .map((child) => toLinearMath(child, depth))
    .join('');
}

const grouped = (text: string): string => ([...text].length > 1 ? `(${text})` : text);
