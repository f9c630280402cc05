import QRCode from 'qrcode';
import { toOneBitPng } from '../../pictures/oneBitPng.ts';
import { light } from '../../styles/theme.ts';
import { element, escapeText } from '../../text/markup.ts';

/** The share of a code that may be lost: M (15 %) on screens, Q (25 %) on paper, which gets dirty. */
export type QrLevel = 'M' | 'Q';

/** White rim around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Pixels a module: enough that whatever scales the picture keeps its squares sharp. */
const SCALE = 4;

/** The QR code of a full address as PNG, black on white in every colour scheme. */
export function toQrPng(address: string, level: QrLevel = 'M'): Buffer {
  const key = `${level} ${address}`;
  const png = drawn.get(key) ?? drawQrPng(address, level);
  if (drawn.size > MOST_KEPT) drawn.clear();
  drawn.set(key, png);
  return png;
}

/** A clause's code stands on two pages, which are built one after the other. */
const drawn = new Map<string, Buffer>();
const MOST_KEPT = 500;

function drawQrPng(address: string, level: QrLevel): Buffer {
  // Whichever of the eight masks is taken, the code can be read; trying them all costs four times the time, and so does
  // looking for the shortest mixture of ways to write an address, which is its bytes.
  const bytes = [{ data: Buffer.from(address), mode: 'byte' as const }];
  const { modules } = QRCode.create(bytes, { errorCorrectionLevel: level, maskPattern: 2 });
  const { size } = modules;
  const isInside = (at: number): boolean => at >= 0 && at < size;
  return toOneBitPng(size + 2 * QUIET_ZONE, SCALE, (row, column) => {
    const [y, x] = [row - QUIET_ZONE, column - QUIET_ZONE];
    return isInside(y) && isInside(x) && modules.get(y, x) === 1;
  });
}

/** The same as an SVG document with a word across its middle: a code that is not to be printed, and can still be read. */
export async function toStampedQrSvg(address: string, level: QrLevel, stamp: string): Promise<string> {
  const svg = await QRCode.toString(address, {
    errorCorrectionLevel: level,
    margin: QUIET_ZONE,
    type: 'svg',
  });
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  // A twentieth of the code, which every level of correction can spare.
  const [width, height] = [modules * 0.3, modules * 0.15];
  const [left, top] = [(modules - width) / 2, (modules - height) / 2];
  const box = { x: left, y: top, width, height, fill: '#fff' };
  const at = { x: modules / 2, y: modules / 2 + height * 0.34, 'font-size': height * 0.9 };
  const word = { ...at, 'text-anchor': 'middle', fill: light.seal };
  const label = element('rect', box) + element('text', word, escapeText(stamp));
  return svg.trim().replace('<svg ', '<svg width="180" height="180" ').replace('</svg>', `${label}</svg>`);
}

/** The code as the source of an image that needs no file: a page carries its codes itself. */
export async function toCodeSource(address: string, level: QrLevel, stamp: string): Promise<string> {
  if (!stamp) return `data:image/png;base64,${toQrPng(address, level).toString('base64')}`;
  const svg = await toStampedQrSvg(address, level, stamp);
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
