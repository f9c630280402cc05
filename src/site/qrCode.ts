import QRCode from 'qrcode';

/** A QR code as one path of strokes, to be drawn black on white: the side in modules, quiet zone included. */
export interface QrCode {
  side: number;
  path: string;
}

/** Modules of white around a code that readers need. */
const QUIET = 4;

/** The code of an address: level M for screens, Q for paper that may be creased. */
export function buildQrCode(text: string, level: 'M' | 'Q' = 'M'): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    path += `M${QUIET} ${y + QUIET}.5`;
    let run = 0;
    for (let x = 0; x < modules.size; x += run) {
      run = 1;
      while (x + run < modules.size && modules.get(y, x + run) === modules.get(y, x)) run++;
      path += modules.get(y, x) ? `h${run}` : x + run < modules.size ? `m${run} 0` : '';
    }
  }
  return { side: modules.size + 2 * QUIET, path };
}
