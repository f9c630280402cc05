import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../random.ts';
import {
  compare,
  lostPieces,
  makePaper,
  secondHtml,
  secondWord,
  toHtml,
  toWord,
  words,
} from './secondReading.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(Array.from({ length: 20 }, (_, seed) => seed))('generated paper %i', (seed) => {
  const random = createRandom(seed + 1);
  const pieces = makePaper(random);
  const known = words(pieces.flat(2).join(''));

  test('nothing is lost, added or altered on the way from HTML', async () => {
    const html = toHtml(pieces, random);
    expect(secondHtml(html)).toBe(known);
    expect(await compare(encode(html), 'paper.html')).toEqual({ differs: 0, body: 0 });
  });

  test('nothing is lost, added or altered on the way from Word', async () => {
    const word = toWord(pieces, random);
    expect(secondWord(word)).toBe(known);
    expect(await compare(word, 'paper.docx')).toEqual({ differs: 0, body: 0 });
  });
});

const folder = new URL('../../fixtures/captures/', import.meta.url);

test.each(readdirSync(folder).filter((name) => /\.(?:html|docx)$/u.test(name)))(
  'of %s every block that a second reading finds is in the account',
  async (name) => {
    expect(await lostPieces(readFileSync(new URL(name, folder)), name)).toEqual([]);
  },
);
