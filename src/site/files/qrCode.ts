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
  return drawQr(address, level).png;
}

/** A code as a picture, and how many modules wide that is, its rim included. */
interface DrawnQr {
  png: Buffer;
  modules: number;
}

/** A clause's code stands on two pages, which are built one after the other. */
const drawn = new Map<string, DrawnQr>();
const MOST_KEPT = 500;

function drawQr(address: string, level: QrLevel): DrawnQr {
  const key = `${level} ${address}`;
  const qr = drawn.get(key) ?? drawNewQr(address, level);
  if (drawn.size > MOST_KEPT) drawn.clear();
  drawn.set(key, qr);
  return qr;
}

function drawNewQr(address: string, level: QrLevel): DrawnQr {
  // Whichever of the eight masks is taken, the code can be read; trying them all costs four times the time, and so does
  // looking for the shortest mixture of ways to write an address, which is its bytes.
  const bytes = [{ data: Buffer.from(address), mode: 'byte' as const }];
  const { modules } = QRCode.create(bytes, { errorCorrectionLevel: level, maskPattern: 2 });
  const { size } = modules;
  const isInside = (at: number): boolean => at >= 0 && at < size;
  const png = toOneBitPng(size + 2 * QUIET_ZONE, SCALE, (row, column) => {
    const [y, x] = [row - QUIET_ZONE, column - QUIET_ZONE];
    return isInside(y) && isInside(x) && modules.get(y, x) === 1;
  });
  return { png, modules: size + 2 * QUIET_ZONE };
}

const dataUrl = (type: string, content: Buffer): string =>
  `data:${type};base64,${content.toString('base64')}`;

/** The same as an SVG document with a word across its middle: a code that is not to be printed, and can still be read. */
export function toStampedQrSvg(address: string, stamp: string): string {
  const { png, modules } = drawQr(address, 'Q');
  // A twentieth of the picture: of a short address more than M can spare, and never more than Q can.
  const [width, height] = [modules * 0.3, modules * 0.15];
  const [left, top] = [(modules - width) / 2, (modules - height) / 2];
  const code = {
    width: modules,
    height: modules,
    'image-rendering': 'pixelated',
    href: dataUrl('image/png', png),
  };
  const box = { x: left, y: top, width, height, fill: '#fff' };
  const at = { x: modules / 2, y: modules / 2 + height * 0.34, 'font-size': height * 0.9 };
  const word = { ...at, 'text-anchor': 'middle', fill: light.seal };
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: modules * SCALE,
    height: modules * SCALE,
    viewBox: `0 0 ${modules} ${modules}`,
  };
  return element(
    'svg',
    frame,
    element('image', code),
    element('rect', box),
    element('text', word, escapeText(stamp)),
  );
}

/** The code as the source of an image that needs no file: a page carries its codes itself. */
export function toCodeSource(address: string, level: QrLevel, stamp: string): string {
  if (!stamp) return dataUrl('image/png', toQrPng(address, level));
  return dataUrl('image/svg+xml', Buffer.from(toStampedQrSvg(address, stamp)));
}
