import jsQR from 'jsqr';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { dist, isHant, kindOf, listFiles, listPages, readPage, siteUrl } from '../built/dist.ts';

/** What a reader of our own never wrote sees in a picture, drawn large as on paper. */
async function decode(file: string): Promise<string | undefined> {
  const picture = sharp(join(dist, file)).resize({ width: 640, kernel: 'nearest' }).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const codes = listFiles().filter((file) => /\/codes\/[^/]+\.(svg|png)$/.test(file));
const plans = listPages().filter((page) => kindOf(page) === '/plans/*/');

/** @example nameOf('plans/x/codes/print-2-1-3.svg') // ['/plans/x/', '2-1-3'] */
const nameOf = (file: string): [plan: string, name: string] => {
  const [, plan = '', name = ''] = /^(.*\/)codes\/(?:print-)?([^/]+)\.\w+$/.exec(file) ?? [];
  return [`/${plan}`, name];
};

test('every clause of every plan in both scripts has a code for the screen, for paper and as PNG', () => {
  const expected = plans.flatMap((page) =>
    ['plan', ...clausesOf(page)].flatMap((name) =>
      [`${name}.png`, `${name}.svg`, `print-${name}.svg`].map((file) => `${page.slice(1)}codes/${file}`),
    ),
  );
  expect(codes).toEqual(expected.sort());
});

describe.each(plans)('codes of %s', (page) => {
  test('another reader reads the address of the clause from each', async () => {
    const own = codes.filter((file) => nameOf(file)[0] === page);
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      const name = nameOf(file)[1];
      expect(await decode(file), file).toBe(`${siteUrl}${page}${name === 'plan' ? '' : `#${name}`}`);
    }
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

test('each code has a quiet zone of four modules on white', () => {
  for (const file of codes.filter((each) => each.endsWith('.svg'))) {
    const svg = readFileSync(join(dist, file), 'utf8');
    expect(svg, file).toMatch(/<path fill="#ffffff" d="M0 0h\d+v\d+H0z"/);
    expect(svg, file).toContain('stroke="#000000" d="M4 4.5h7');
  }
});

function clausesOf(page: string): string[] {
  const text = /data-clauses[^]*<\/copy-link>/.exec(readPage(page))?.[0] ?? '';
  return [...text.matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id]) => id ?? '');
}
