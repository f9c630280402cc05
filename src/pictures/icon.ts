import { Resvg } from '@resvg/resvg-js';

/** The seal, drawn from the same file that browsers get as SVG icon; `size` in pixels. */
export function toIconPng(svg: string, size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

/** A PNG in the frame of an .ico file, which browsers ask for by itself at /favicon.ico. */
export function toIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
