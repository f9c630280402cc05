import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { dist, kindOf, listFiles, listPages, readPage } from '../built/dist.ts';
import { loadedFiles } from '../built/markup.ts';

const zipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

/** Bytes of the style sheets or scripts of a page, gzipped one by one. */
function loadedBy(page: string, kind: 'css' | 'js'): number {
  return loadedFiles(page, kind).reduce((sum, file) => sum + zipped(readFileSync(join(dist, file))), 0);
}

// Budgets in bytes after gzip, for the largest page of each kind.
describe.each(listPages().filter((page) => kindOf(page) === '/plans/*/'))('%s', (page) => {
  test('is light', () => {
    expect(zipped(readPage(page)), 'HTML').toBeLessThanOrEqual(14_000);
    expect(loadedBy(page, 'css'), 'CSS').toBeLessThanOrEqual(10_000);
    expect(loadedBy(page, 'js'), 'JavaScript').toBeLessThanOrEqual(6_000);
  });
});

describe.each(listPages().filter((page) => kindOf(page) === '/plans/*/indicators/'))('%s', (page) => {
  test('is light with all its charts', () => {
    expect(zipped(readPage(page)), 'HTML').toBeLessThanOrEqual(30_000);
  });
});

test('what the search page loads beyond other pages is light', () => {
  const common = new Set(loadedFiles('/about/', 'js'));
  const own = loadedFiles('/search/', 'js').filter((file) => !common.has(file));
  expect(own.length).toBeGreaterThan(1);
  const bytes = own
    .map((file) => zipped(readFileSync(join(dist, file))))
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(9_500);
});

test('the page that verifies needs no more script than 12 kB', () => {
  expect(loadedBy('/about/verify/', 'js')).toBeLessThanOrEqual(12_000);
});

test('the browser gets no conversion tables and no drawing library', () => {
  const scripts = listFiles().filter((file) => /\.m?js$/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  const heavy = scripts.filter((file) =>
    // An OpenCC dictionary is a string of "phrase phrase|phrase phrase"; the others are texts inside d3.
    /[\u4e00-\u9fff]{3,} [\u4e00-\u9fff]{3,}\||opencc|cubehelix|invalid format: |__zoom/i.test(
      readFileSync(join(dist, file), 'utf8'),
    ),
  );
  expect(heavy).toEqual([]);
});

test('no style sheet needs cascade layers or ranges, which browsers before 2022 do not know', () => {
  const sheets = listFiles().filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(1);
  const newer = sheets.filter((file) =>
    /@layer|@media[^{]*\((?:width|height)\s*[<>]/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(newer).toEqual([]);
});
