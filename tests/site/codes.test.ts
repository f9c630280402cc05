import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { isHant, kindOf, listFiles, listPages, readPage, siteUrl } from '../built/dist.ts';

/** What a reader that we never wrote sees in a picture, drawn large as on paper. */
async function decode(image: string): Promise<string | undefined> {
  const bytes = Buffer.from(image.split(',')[1] ?? '', 'base64');
  const picture = sharp(bytes).resize({ width: 640, kernel: 'nearest' }).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The codes on the sheet of a plan, each with the name of its clause, without a script. */
const codesOn = (page: string): { name: string; image: string }[] =>
  [...readPage(`${page}codes/`).matchAll(/<li id="([^"]+)"[^>]*>\s*<img src="([^"]+)"/g)].map(
    ([, name = '', image = '']) => ({ name, image }),
  );

const plans = listPages().filter((page) => kindOf(page) === '/plans/*/');

describe.each(plans)('codes of %s', (page) => {
  test('every clause has one on the sheet of codes, in which another reader finds its address', async () => {
    const own = codesOn(page);
    expect(own.map(({ name }) => name)).toEqual(['plan', ...clausesOf(page)]);
    for (const { name, image } of own)
      expect(await decode(image), name).toBe(`${siteUrl}${page}${name === 'plan' ? '' : `#${name}`}`);
  });

  test('the address is ASCII and short', () => {
    const typical = 'https://www.example.gov.cn';
    for (const name of clausesOf(page)) {
      const address = `${typical}${page}#${name}`;
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      // An edition's own folder is eight characters at most.
      expect(address.length, address).toBeLessThanOrEqual(isHant(page) ? 68 : 60);
    }
  });
});

test('no code and no picture of a clause is a file', () => {
  expect(
    listFiles().filter((file) => /\/codes\/(?!index\.html$)|\/preview\/(?!plan\.png$)/.test(file)),
  ).toEqual([]);
});

function clausesOf(page: string): string[] {
  const text = /data-clauses[^]*<\/copy-link>/.exec(readPage(page))?.[0] ?? '';
  return [...text.matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id]) => id ?? '');
}
