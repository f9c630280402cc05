import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../../src/text/measure.ts';

const name = '公办学校建设项目资金市、镇（街道）、村（社区）三级分担比例';

test('no line is wider than asked, and no sign is lost', () => {
  for (const width of [80, 120, 200, 336]) {
    const lines = wrapText(name, width, 14);
    expect(lines.join('')).toBe(name);
    for (const line of lines) expect(measureText(line, 14)).toBeLessThanOrEqual(width);
  }
});

test('no line begins with a closing sign or ends with an opening one', () => {
  for (let width = 60; width < 300; width += 7)
    for (const line of wrapText(name, width, 14)) {
      expect(line).not.toMatch(/^[、）”》]/);
      expect(line).not.toMatch(/[（“《]$/);
    }
});

test('numbers and Latin words are not torn', () => {
  expect(wrapText('组建“1+1+X”办学联盟99.5%', 60, 14).join('|')).toMatch(/99\.5%/);
});

test('lines of one name are about equally long', () => {
  const [first = '', second = ''] = wrapText('普惠性幼儿园在园幼儿占全市在园幼儿总数', 250, 14);
  expect(Math.abs(first.length - second.length)).toBeLessThan(3);
});
