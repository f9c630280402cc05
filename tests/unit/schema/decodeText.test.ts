import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/schema/decodeText.ts';

const TEXT = 'title: 治水方案\n';
const wide = (big: boolean): Uint8Array =>
  Uint8Array.from(
    [...TEXT].flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return big ? [high, low] : [low, high];
    }),
  );
const GBK = Uint8Array.of(0xd6, 0xce, 0xcb, 0xae, 0xb7, 0xbd, 0xb0, 0xb8);

describe('a file of content/ that an editor saved in another encoding', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`), TEXT],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, ...wide(false)), TEXT],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, ...wide(true)), TEXT],
    ['UTF-16 without its mark', wide(false), TEXT],
    ['GBK', GBK, '治水方案'],
    ['nothing', new Uint8Array(), ''],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

  test('what is no text is none', () =>
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0xff, 0xff, 0xff))).toBeUndefined());
});
