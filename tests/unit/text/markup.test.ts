import { expect, test } from 'vitest';
import { element, escapeText, round, unescapeText } from '../../../src/text/markup.ts';

test('text and attributes cannot break out', () => {
  expect(element('a', { href: '"><script>' }, escapeText('<b>&'))).toBe(
    '<a href="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</a>',
  );
});

test('numbers have two decimals at most and no negative zero', () => {
  expect(element('g', { x: 1.23456, y: -0.001, z: undefined })).toBe('<g x="1.23" y="0"/>');
  expect(round(2 / 3)).toBe(0.67);
});

test('signs that XML has no place for are left out', () => {
  expect(escapeText('一\u0000\u0008二\t三')).toBe('一二\t三');
});

test('what was escaped is read back, each sign once', () => {
  const text = `一 & "二" <三> 'π' &lt;`;
  expect(unescapeText(escapeText(text))).toBe(text);
  expect(unescapeText('?q=a&#38;plan=b&apos;&#34;&nbsp;&')).toBe(`?q=a&plan=b'"&nbsp;&`);
});
