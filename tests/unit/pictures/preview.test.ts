import { describe, expect, it } from 'vitest';
import { toPreviewPngs, toPreviewSvg, type Preview } from '../../../src/pictures/preview.ts';

const preview: Preview = {
  site: '策览',
  above: '晋江市　晋政办〔2022〕45号',
  title: '晋江市基础教育提升三年行动方案（2023—2025年）',
  below: '2022-12-28 成文',
  address: 'example.gov.cn/plans/jinjiang-2022/',
};

describe('preview picture', () => {
  it('keeps every line of the title inside the picture and escapes what it is given', () => {
    const svg = toPreviewSvg({ ...preview, title: '关于<印发>“十四五”规划的通知'.repeat(5), below: 'a & b' });
    expect(svg).toContain('a &amp; b');
    expect(svg).not.toContain('<印发>');
    expect(svg).toContain('…');
  });

  it('draws every character from the packaged font, the same bytes each time', async () => {
    const [first, again, other] = await Promise.all([
      toPreviewPngs([preview]),
      toPreviewPngs([preview]),
      toPreviewPngs([{ ...preview, title: '晉江市基礎教育提升三年行動方案（2023—2025年）' }]),
    ]);
    expect(first).toEqual(again);
    expect(other).not.toEqual(first);
    const size = Buffer.from(first[0] ?? []);
    expect([size.readUInt32BE(16), size.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
