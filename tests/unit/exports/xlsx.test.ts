import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { toXlsx } from '../../../src/exports/xlsx.ts';

const sheet = {
  columns: ['clause', 'organisation', 'n'],
  rows: [
    ['2-1-1', '市教育局', 1],
    ['2-1-2', '=cmd()', null],
    ['2-1-3', '甲 & <乙>', true],
  ],
};

test('the same sheet gives the same bytes, at any time', () => {
  vi.useFakeTimers({ now: new Date('2024-02-29T12:00:00Z'), toFake: ['Date'] });
  const first = toXlsx(sheet, '责任');
  vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
  const second = toXlsx(sheet, '责任');
  vi.useRealTimers();
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('it is a workbook with the words, and no formula', () => {
  const files = unzipSync(toXlsx(sheet, '责任'));
  const text = Object.values(files)
    .map((file) => strFromU8(file))
    .join('');
  expect(Object.keys(files)).toContain('xl/workbook.xml');
  expect(text).toContain('市教育局');
  expect(text).toContain("'=cmd()");
  expect(text).not.toMatch(/<f>/);
  expect(text).toContain('甲 &amp; &lt;乙&gt;');
  for (const file of Object.values(files)) expect(strFromU8(file)).toMatch(/^<\?xml/);
});
