import type { Element, Root } from 'xast';
import { ProblemError, tellProblem } from '../../plan/problem.ts';
import type { Glyphs, PrintedPage, Rule } from './printedPage.ts';
import { attributeOf, descendantsOf, elementsOf, parseXml, textOf } from './xml.ts';
import { unzip } from './zip.ts';

/** The pieces of text and the rules of every page of an OFD file (GB/T 33190: a zip of XML, lengths in millimetres). */
export function readOfd(bytes: Uint8Array, file: string): PrintedPage[] {
  const parts = unzip(bytes, file, (name) => /\.xml$/iu.test(name));
  const part = (path: string): Root | undefined => {
    const found = parts.get(path.replace(/^\/+/u, ''));
    return found && parseXml(found, file);
  };
  const roots = descendantsOf(part('OFD.xml') ?? EMPTY, 'DocRoot').map((each) => textOf(each).trim());
  const pages = roots.flatMap((root) => {
    const document = part(root) ?? EMPTY;
    const folder = root.replace(/[^/]*$/u, '');
    return descendantsOf(document, 'Page').flatMap((page): PrintedPage[] => {
      const place = attributeOf(page, 'BaseLoc');
      const content = place === undefined ? undefined : part(resolvePath(folder, place));
      if (!content) return [];
      const glyphs = descendantsOf(content, 'TextObject').flatMap(toGlyphs);
      return [{ glyphs, rules: descendantsOf(content, 'PathObject').flatMap(toRules) }];
    });
  });
  if (pages.every(({ glyphs }) => glyphs.length === 0))
    throw new ProblemError(tellProblem('capture-ofd', { file, line: null }, {}));
  return pages;
}

/** Points to a millimetre. */
const POINTS = 72 / 25.4;
const EMPTY: Root = { type: 'root', children: [] };

const resolvePath = (folder: string, path: string): string =>
  path.startsWith('/') ? path : `${folder}${path}`.replace(/[^/]+\/\.\.\//gu, '');

function toGlyphs(object: Element): Glyphs[] {
  const [left = 0, top = 0] = numbers(attributeOf(object, 'Boundary'));
  const [a = 1, , , d = 1, e = 0, f = 0] = numbers(attributeOf(object, 'CTM') ?? '1 0 0 1 0 0');
  const size = Number(attributeOf(object, 'Size') ?? 4) * Math.abs(d || 1);
  return elementsOf(object, 'TextCode').flatMap((code) => {
    const text = textOf(code).replace(/[\r\n]+/gu, '');
    if (text.trim() === '') return [];
    const x = left + e + a * Number(attributeOf(code, 'X') ?? 0);
    const y = top + f + d * Number(attributeOf(code, 'Y') ?? 0);
    const width = widthOf(text, attributeOf(code, 'DeltaX'), size, a);
    return [{ text, x: x * POINTS, y: y * POINTS, width: width * POINTS, size: size * POINTS }];
  });
}

/** The straight lines of a path (M 0 0 L 80 0), in points, as rules are measured. */
function toRules(object: Element): Rule[] {
  const [left = 0, top = 0] = numbers(attributeOf(object, 'Boundary'));
  const [a = 1, , , d = 1, e = 0, f = 0] = numbers(attributeOf(object, 'CTM') ?? '1 0 0 1 0 0');
  const data = elementsOf(object, 'AbbreviatedData')
    .map(textOf)
    .join(' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 4000);
  const rules: Rule[] = [];
  let last: [number, number] | undefined;
  for (let at = 0; at < data.length; at++) {
    if (data[at] !== 'M' && data[at] !== 'L' && data[at] !== 'S') continue;
    const [x, y] = [left + e + a * Number(data[at + 1]), top + f + d * Number(data[at + 2])];
    if (last && data[at] === 'L')
      rules.push({
        x1: Math.min(last[0], x),
        x2: Math.max(last[0], x),
        y1: Math.min(last[1], y),
        y2: Math.max(last[1], y),
      });
    last = [x, y];
  }
  return rules.map(({ x1, x2, y1, y2 }) => ({
    x1: x1 * POINTS,
    x2: x2 * POINTS,
    y1: y1 * POINTS,
    y2: y2 * POINTS,
  }));
}

const numbers = (list: string | undefined): number[] => (list ?? '').trim().split(/\s+/u).map(Number);

/** The steps from character to character, `g 5 4.2` for five equal ones, and the last character. */
function widthOf(text: string, deltas: string | undefined, size: number, scale: number): number {
  if (deltas === undefined)
    return [...text].reduce((sum, each) => sum + (each > '\u00ff' ? size : size / 2), 0);
  const parts = deltas.trim().split(/\s+/u);
  let sum = 0;
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] === 'g') {
      sum += Math.min(Number(parts[at + 1]) || 0, 10000) * (Number(parts[at + 2]) || 0);
      at += 2;
    } else sum += Number(parts[at]) || 0;
  }
  return sum * scale + size;
}
