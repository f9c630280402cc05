import { toCsv, toExcelText } from '../text/csv.ts';
import { wrapText } from '../text/measure.ts';
import { saveFile } from './saveFile.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RIM = 24;
const LINE = 20;
const [INK, MUTED, PAPER] = ['black', 'dimgray', 'white'];

/** Saves a chart of the page as `csv`, `svg` or `png`, made from its own table and drawing. */
export async function saveChart(figure: HTMLElement, format: string): Promise<void> {
  const name = `${figure.id.replace(/^chart-/, '')}.${format}`;
  if (format === 'csv') {
    saveFile(name, new Blob([toTable(figure)], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const svg = new Blob([new XMLSerializer().serializeToString(toPicture(figure))], { type: 'image/svg+xml' });
  saveFile(name, format === 'svg' ? svg : await toPng(svg));
}

const wordsOf = (part: Element | null | undefined): string => part?.textContent.trim() ?? '';

/** An address as paper and files carry it: that of the portal, wherever this copy of it is read. */
function fullAddress(link: Element | null): string | undefined {
  const here = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const path = link?.getAttribute('href');
  return path ? new URL(path, here).href : undefined;
}

/** The table, for Excel, with the full address of each clause. */
function toTable(figure: HTMLElement): string {
  const [columns = [], ...rows] = [...figure.querySelectorAll<HTMLTableRowElement>('tr:not([hidden])')].map(
    (row) => {
      const link = fullAddress(row.querySelector('a')) ?? figure.dataset['link'] ?? '';
      return [...[...row.cells].map(wordsOf), link];
    },
  );
  return toExcelText(toCsv({ columns, rows }));
}

/** The drawing on white ground with title, sentence, how to read it, and where it comes from. */
function toPicture(figure: HTMLElement): SVGElement {
  const drawing = figure.querySelector('svg.chart-wide')?.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const sentence = wrapText(wordsOf(figure.querySelector(':scope > p')), width, 14);
  const legend = [...figure.querySelectorAll('.chart-legend li')].flatMap((each) =>
    wrapText(wordsOf(each), width, 12),
  );
  const top = 34 + sentence.length * LINE + 12;
  const below = top + height + 24;
  const source = [...figure.querySelectorAll('[data-source]')].flatMap((each) =>
    wrapText(wordsOf(each), width, 12),
  );
  const whole = below + (legend.length + source.length) * LINE;
  const box = { width: width + 2 * RIM, height: whole + 2 * RIM };
  const lines = [...legend, ...source];
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('href', fullAddress(link) ?? '');
  drawing.setAttribute('y', String(top));
  return make(
    'svg',
    {
      ...box,
      viewBox: `${-RIM} ${-RIM} ${box.width} ${box.height}`,
      lang: document.documentElement.lang,
      'font-family': drawing.getAttribute('font-family') ?? 'sans-serif',
      'font-size': 14,
    },
    make('rect', { x: -RIM, y: -RIM, ...box, fill: PAPER }),
    write(wordsOf(figure.querySelector('header > :first-child')), 18, { fill: INK, 'font-weight': 700 }),
    ...sentence.map((line, index) => write(line, 42 + index * LINE, { fill: INK })),
    ...lines.map((line, index) => write(line, below + index * LINE, { fill: MUTED, 'font-size': 12 })),
    drawing,
  );
}

function write(text: string, y: number, attributes: Record<string, string | number>): SVGElement {
  const element = make('text', { x: 0, y, ...attributes });
  element.textContent = text;
  return element;
}

function make(name: string, attributes: Record<string, string | number>, ...parts: SVGElement[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...parts);
  return element;
}

/** Drawn at twice its size, so that it stays sharp on paper. */
async function toPng(svg: Blob): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return canvas.toDataURL('image/png');
}
