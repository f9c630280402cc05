/** The outlines of characters of Noto Serif SC (OFL-1.1), so that two machines draw the same picture whatever fonts they have. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** Cut by its publisher into about a hundred files by Unicode range. */
const FONT = '@fontsource-variable/noto-serif-sc';
const WEIGHT = 700;

/** A character: its outline as an SVG path in thousandths of an em, upwards, and how far the next one stands. */
export interface Glyph {
  path: string;
  advance: number;
}

/** One file of the font, and the characters that it has. */
interface Part {
  file: string;
  ranges: [from: number, to: number][];
  font?: Promise<Font>;
}

let known: Part[] | undefined;
const glyphs = new Map<string, Glyph>();

function parts(): Part[] {
  if (known) return known;
  const folder = dirname(createRequire(import.meta.url).resolve(`${FONT}/unicode.json`));
  const listed = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  known = Object.entries(listed).map(([key, list]) => ({
    file: join(folder, 'files', `noto-serif-sc-${key.replace(/[[\]]/gu, '')}-wght-normal.woff2`),
    ranges: list.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return [from, to];
    }),
  }));
  return known;
}

/** Opens a file of the font in the one weight that is drawn. */
async function open({ file, ranges }: Part): Promise<Font> {
  const all = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const options = { targetFormat: 'truetype', variationAxes: { wght: WEIGHT } } as const;
  const bytes = await subsetFont(readFileSync(file), String.fromCodePoint(...all), options);
  return new Font(new Face(new Blob(new Uint8Array(bytes))));
}

/** The outline of a character; one that the font lacks is a blank. */
export async function glyphOf(character: string): Promise<Glyph> {
  const found = glyphs.get(character);
  if (found) return found;
  const point = character.codePointAt(0) ?? 0;
  const part = parts().find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
  const font = part && (await (part.font ??= open(part)));
  const id = font?.nominalGlyph(point);
  const glyph =
    font && id !== undefined
      ? { path: font.glyphToPath(id), advance: font.glyphHAdvance(id) }
      : { path: '', advance: 1000 };
  glyphs.set(character, glyph);
  return glyph;
}
