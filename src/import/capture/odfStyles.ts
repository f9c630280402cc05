import type { ElementContent } from 'hast';
import type { Element, Root } from 'xast';
import { placedNode } from './placedNode.ts';
import type { Shift } from './raised.ts';
import { attributeOf, descendantsOf, elementAt } from './xml.ts';

/** Styles of an OpenDocument file: whether their text is raised, struck out or hidden. */
export class OdfStyles {
  private readonly styles = new Map<string, Element>();

  constructor(roots: readonly (Root | undefined)[]) {
    for (const root of roots)
      for (const style of root ? descendantsOf(root, 'style') : [])
        this.styles.set(attributeOf(style, 'name') ?? '', style);
  }

  shiftOf(name: string | undefined): Shift | undefined {
    const [place = '', size] = (this.property(name, 'text-position') ?? '').split(' ');
    if (size === '100%' || place === '') return undefined;
    const raise = place === 'super' ? 1 : place === 'sub' ? -1 : Number.parseFloat(place);
    return raise > 0 ? 'raised' : raise < 0 ? 'lowered' : undefined;
  }

  /** What is struck out or hidden is marked as HTML does. */
  wrap(name: string | undefined, inline: ElementContent[], line: number): ElementContent[] {
    const struck = [
      this.property(name, 'text-line-through-style'),
      this.property(name, 'text-line-through-type'),
    ];
    if (struck.some((each) => each !== undefined && each !== 'none'))
      return [placedNode('del', inline, {}, line)];
    const isHidden = this.property(name, 'display') === 'none';
    return isHidden ? [placedNode('span', inline, { style: 'display:none' }, line)] : inline;
  }

  /** A property of the text of a style, or of the style that it is derived from. */
  private property(name: string | undefined, property: string): string | undefined {
    let style = this.styles.get(name ?? '');
    for (let depth = 0; style && depth < 20; depth++) {
      const found = attributeOf(elementAt(style, 'text-properties'), property);
      if (found !== undefined) return found;
      style = this.styles.get(attributeOf(style, 'parent-style-name') ?? '');
    }
    return undefined;
  }
}
