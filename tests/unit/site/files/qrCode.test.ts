import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { toQrPng, toQrSvg, type QrLevel } from '../../../../src/site/files/qrCode.ts';

async function decode(image: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(image)
    .resize({ width: 600, kernel: 'nearest' })
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
  ])('%s at level %s is read back by another reader', async (address, level) => {
    expect(await decode(Buffer.from(await toQrSvg(address, level)))).toBe(address);
    expect(await decode(await toQrPng(address, level))).toBe(address);
  });

  it('has a quiet zone of four modules and its own white ground', async () => {
    const svg = await toQrSvg('https://example.gov.cn/');
    expect(svg).toMatch(/<path fill="#ffffff" d="M0 0h/u);
    expect(svg).toContain('M4 4.5h7');
  });
});
