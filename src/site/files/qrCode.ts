import QRCode from 'qrcode';

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

/** The QR code of a full address as an SVG document, black on white in every colour scheme. */
export async function toQrSvg(address: string, level: QrLevel = 'M'): Promise<string> {
  return (await QRCode.toString(address, { ...options(level), type: 'svg' })).trim();
}

/** The same as PNG, twelve pixels a module: 3 cm at 300 dpi for a usual address. */
export async function toQrPng(address: string, level: QrLevel = 'M'): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await QRCode.toBuffer(address, { ...options(level), type: 'png', scale: 12 }));
}
