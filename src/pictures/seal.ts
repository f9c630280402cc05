import { element } from '../text/markup.ts';
import { glyphOf } from './glyphs.ts';

const SIZE = 32;

/** A seal of one or two characters, as outlines, so that it looks the same everywhere. */
export async function drawSeal(characters: string, ground: string, ink: string): Promise<string> {
  const signs = Array.from(characters);
  const size = signs.length > 1 ? 14 : 22;
  const left = (SIZE - size * signs.length) / 2;
  const glyphs = await Promise.all(signs.map(glyphOf));
  const paths = glyphs.map(({ path }, index) => {
    const place = `translate(${left + index * size} ${16 + size * 0.37}) scale(${size / 1000} ${-size / 1000})`;
    return element('path', { d: path, transform: place });
  });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIZE} ${SIZE}` },
    element('rect', { width: SIZE, height: SIZE, rx: 5, fill: ground }),
    element('g', { fill: ink }, ...paths),
  );
}
