import type { Attributes } from '../text/markup.ts';
import { paints } from './palette.ts';
import type { Paint } from './palette.ts';

/**
 * The attributes that paint a shape: a class for the page (light, dark, print) and the light colour as
 * presentation attribute, so that the file stands alone and no style attribute is needed.
 */
export function paint(fill: Paint | 'none', stroke?: Paint): Attributes {
  const names = [fill === 'none' ? undefined : `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean);
  return {
    class: names.join(' ') || undefined,
    fill: fill === 'none' ? 'none' : paints[fill],
    stroke: stroke && paints[stroke],
  };
}
