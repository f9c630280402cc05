import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { toCodeSource, toQrPng, toStampedQrSvg, type QrLevel } from '../../../../src/site/files/qrCode.ts';

async function decode(image: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(image)
    .resize({ width: 640, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('QR codes', () => {
  it.each<[string, QrLevel]>([
    ['https://example.gov.cn/plans/jinjiang-2022/#2-1-3', 'M'],
    ['https://example.gov.cn/zh-hant/plans/taicang-2020/#3-7', 'Q'],
    ['http://localhost:4321/', 'M'],
  ])('%s at level %s is read back by another reader, stamped or not', async (address, level) => {
    expect(await decode(toQrPng(address, level))).toBe(address);
    expect(await decode(Buffer.from(toStampedQrSvg(address, '预览')))).toBe(address);
  });

  it('is read back whatever the clause, though its mask is always the same', async () => {
    for (let number = 1; number <= 20; number++) {
      const address = `https://www.example.gov.cn/plans/city-${number * 37}/#${number}-${number % 7}`;
      expect(await decode(toQrPng(address, 'Q'))).toBe(address);
    }
  });

  it('is small, with a quiet zone of four modules on white', async () => {
    const png = toQrPng('https://example.gov.cn/plans/jinjiang-2022/#2-1-3', 'Q');
    expect(png.length).toBeLessThan(800);
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number => data[y * info.width + x] ?? 0;
    for (let side = 0; side < info.width; side++)
      for (let rim = 0; rim < 16; rim++) expect([at(side, rim), at(rim, side)]).toEqual([255, 255]);
    expect(at(16, 16)).toBe(0);
  });

  it('stands in the page as the source of an image, with a stamp where the site has no address', () => {
    expect(toCodeSource('https://a.example/', 'Q', '')).toMatch(/^data:image\/png;base64,/);
    const stamped = toCodeSource('https://a.example/', 'Q', '预览');
    expect(Buffer.from(stamped.split(',')[1] ?? '', 'base64').toString()).toContain('>预览</text>');
  });
});
