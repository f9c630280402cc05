import QRCode from 'qrcode';

import { light } from '../../styles/theme.ts';
import { element, escapeText } from '../../text/markup.ts';

/** The share of a code that may be lost: M (15 %) on screens, Q (25 %) on paper, which gets dirty. */
export type QrLevel = 'M' | 'Q';

/** White rim around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

const options = (level: QrLevel) =>
  ({
    errorCorrectionLevel: level,
    margin: QUIET_ZONE,
    color: { dark: '#000000ff', light: '#ffffffff' },
  }) as const;

/**
 * The QR code of a full address as an SVG document, black on white in every colour scheme.
 * @param stamp a word across the middle, for a code that is not to be printed; it can still be read
 */
export async function toQrSvg(address: string, level: QrLevel = 'M', stamp = ''): Promise<string> {
  const svg = (await QRCode.toString(address, { ...options(level), type: 'svg' })).trim();
  return stamp ? svg.replace('</svg>', `${drawStamp(svg, stamp)}</svg>`) : svg;
}

/** A twentieth of the code, which every level of correction can spare. */
function drawStamp(svg: string, stamp: string): string {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const [width, height] = [modules * 0.3, modules * 0.15];
  const [left, top] = [(modules - width) / 2, (modules - height) / 2];
  const box = { x: left, y: top, width, height, fill: '#fff' };
  const at = { x: modules / 2, y: modules / 2 + height * 0.34, 'font-size': height * 0.9 };
  const word = { ...at, 'text-anchor': 'middle', fill: light.seal };
  return element('rect', box) + element('text', word, escapeText(stamp));
}

/** The same as PNG, twelve pixels a module: 3 cm at 300 dpi for a usual address. */
export async function toQrPng(address: string, level: QrLevel = 'M'): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await QRCode.toBuffer(address, { ...options(level), type: 'png', scale: 12 }));
}
