import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PREVIEW_SIZE, toPreviewPng, toPreviewSvg, type Preview } from '../../../src/pictures/preview.ts';

import { light } from '../../../src/styles/theme.ts';

const preview: Preview = {
  site: '策览',
  seal: '策',
  above: '晋江市　晋政办〔2022〕45号',
  title: '晋江市基础教育提升三年行动方案（2023—2025年）',
  below: '2022-12-28 成文',
  address: 'example.gov.cn/plans/jinjiang-2022/',
  colours: light,
};

describe('preview picture', () => {
  it('draws every character as its outline, and ends what is too long with an ellipsis', () => {
    const draw = (character: string) => ({ path: `M${character.codePointAt(0) ?? 0} 0`, advance: 1000 });
    const svg = toPreviewSvg({ ...preview, title: '关于<印发>“十四五”规划的通知'.repeat(5) }, draw);
    expect(svg).not.toMatch(/<text|印/);
    expect(svg).toContain(`M${'…'.codePointAt(0)} 0`);
  });

  it('draws from the packaged font, the same bytes each time, in few of them', async () => {
    const [first, again, other] = await Promise.all([
      toPreviewPng(preview),
      toPreviewPng(preview),
      toPreviewPng({ ...preview, title: '晉江市基礎教育提升三年行動方案（2023—2025年）' }),
    ]);
    expect(first).toEqual(again);
    expect(other).not.toEqual(first);
    const picture = Buffer.from(first);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      PREVIEW_SIZE.width,
      PREVIEW_SIZE.height,
    ]);
    expect(picture.length).toBeLessThan(30_000);
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(light.seal);
    expect(info.channels).toBe(3);
  });
});
