import type { Element, Root } from 'xast';
import { attributeOf, descendantsOf, elementAt, elementsOf } from '../xml.ts';
import type { ListPlace } from './wordNumbering.ts';

/** Word styles: what a paragraph or run is by its style, and by the styles that one is based on. */
export class WordStyles {
  private readonly styles = new Map<string, Element>();
  private readonly standard: string | undefined;

  constructor(root: Root | undefined) {
    for (const style of elementsOf(elementAt(root, 'styles'), 'style')) {
      this.styles.set(attributeOf(style, 'styleId') ?? '', style);
      if (attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1')
        this.standard ??= attributeOf(style, 'styleId');
    }
  }

  /** The property of a run (vanish, strike, vertAlign, color, sz …): its own, its style's, or its paragraph's style's. */
  runProperty(run: Element, paragraph: Element, name: string): Element | undefined {
    const own = elementAt(run, 'rPr');
    const direct = elementAt(own, name);
    if (direct) return direct;
    const styles = [
      attributeOf(elementAt(own, 'rStyle'), 'val'),
      attributeOf(elementAt(paragraph, 'pPr', 'pStyle'), 'val') ?? this.standard,
    ];
    for (const style of styles) {
      const found = this.find(style, (each) => elementAt(each, 'rPr', name));
      if (found) return found;
    }
    return undefined;
  }

  /** The property of a paragraph (shd): its own, or its style's. */
  paragraphProperty(paragraph: Element, name: string): Element | undefined {
    const style = attributeOf(elementAt(paragraph, 'pPr', 'pStyle'), 'val') ?? this.standard;
    return elementAt(paragraph, 'pPr', name) ?? this.find(style, (each) => elementAt(each, 'pPr', name));
  }

  /** Whether a style of tables sets some of their cells (the head, as a rule) on a dark ground. */
  hasDarkGround(id: string | undefined): boolean {
    return this.find(id, (style) => descendantsOf(style, 'shd').find(isDark)) !== undefined;
  }

  /** The list of a paragraph: its own, or its style's. */
  listOf(paragraph: Element): ListPlace | undefined {
    const style = attributeOf(elementAt(paragraph, 'pPr', 'pStyle'), 'val');
    const own = elementAt(paragraph, 'pPr', 'numPr');
    const styled = this.find(style, (each) => elementAt(each, 'pPr', 'numPr'));
    const value = (name: string): string | undefined =>
      attributeOf(elementAt(own, name), 'val') ?? attributeOf(elementAt(styled, name), 'val');
    const list = value('numId');
    return list === undefined || list === '0' ? undefined : { list, level: Number(value('ilvl') ?? 0) };
  }

  /** The level of a heading, 1 to 6, or 0. */
  headingOf(paragraph: Element): number {
    const style = attributeOf(elementAt(paragraph, 'pPr', 'pStyle'), 'val');
    const outline =
      elementAt(paragraph, 'pPr', 'outlineLvl') ??
      this.find(style, (each) => elementAt(each, 'pPr', 'outlineLvl'));
    const name =
      attributeOf(
        this.find(style, (each) => elementAt(each, 'name')),
        'val',
      ) ?? '';
    const named = /^heading (?<level>[1-6])$/iu.exec(name)?.groups?.level;
    const level = outline ? Number(attributeOf(outline, 'val')) + 1 : Number(named ?? 0);
    return level >= 1 && level <= 6 ? level : 0;
  }

  private find(id: string | undefined, look: (style: Element) => Element | undefined): Element | undefined {
    let style = this.styles.get(id ?? '');
    for (let depth = 0; style && depth < 20; depth++) {
      const found = look(style);
      if (found) return found;
      style = this.styles.get(attributeOf(elementAt(style, 'basedOn'), 'val') ?? '');
    }
    return undefined;
  }
}

/** Whether a property that is on or off is on. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off|none)$/u.test(attributeOf(property, 'val') ?? 'true');
}

/** Whether shading or highlighting has a colour on which white letters are read. */
export function isDark(ground: Element | undefined): boolean {
  const fill = attributeOf(ground, 'fill') ?? attributeOf(ground, 'val') ?? 'auto';
  if (/^(?:auto|none|clear|nil|white)$/iu.test(fill)) return false;
  const [red = 0, green = 0, blue = 0] = (/^[\da-f]{6}$/iu.exec(fill)?.[0].match(/../gu) ?? []).map((each) =>
    Number.parseInt(each, 16),
  );
  return red * 0.3 + green * 0.59 + blue * 0.11 < 200;
}
