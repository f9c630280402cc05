import { paints } from './palette.ts';
import type { Paint } from './palette.ts';

type Value = string | number | undefined;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for element content and attribute values. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);
}

/** A number as it stands in the drawing: two decimals at most, so that two builds draw the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** An element as a string; attributes without a value are left out, children must already be safe. */
export function element(name: string, attributes: Record<string, Value>, ...children: string[]): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(String(value))}"`,
    );
  const open = `<${name}${printed.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/**
 * The attributes that paint a shape: a class for the page (light, dark, print) and the light colour as
 * presentation attribute, so that the file stands alone and no style attribute is needed.
 */
export function paint(fill: Paint | 'none', stroke?: Paint): Record<string, Value> {
  const names = [fill === 'none' ? undefined : `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean);
  return {
    class: names.join(' ') || undefined,
    fill: fill === 'none' ? 'none' : paints[fill],
    stroke: stroke && paints[stroke],
  };
}
