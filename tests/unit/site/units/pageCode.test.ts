import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openPageCode } from '../../../../src/site/units/pageCode.ts';
import { fileOf } from '../../../../src/site/units/renderRest.ts';

const store = mkdtempSync(join(tmpdir(), 'celan-'));
/** No process has this number. */
const DEAD = 4_194_305;

const bundle = (folder: string): Promise<void> => {
  writeFileSync(join(folder, 'code.json'), JSON.stringify({ entry: 'entry.mjs', pages: [] }));
  return Promise.resolve();
};

test('code is bundled once a key, and what a killed build left behind goes', async () => {
  mkdirSync(join(store, `other.${DEAD}`), { recursive: true });
  const { site, renderer } = await openPageCode(store, 'key', bundle);
  expect(site).toBe(join(store, 'key', 'site'));
  expect(renderer.entry).toMatch(/^file:.*\/key\/renderer\/entry\.mjs$/);
  await openPageCode(store, 'key', () => Promise.reject(new Error('bundled twice')));
  expect(readdirSync(store)).toEqual(['key']);
});

test('a bundle that fails leaves nothing, and of two at once one stays', async () => {
  await expect(openPageCode(store, 'broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(store, 'broken'))).toBe(false);
  const slow = async (folder: string): Promise<void> => {
    // Another process was quicker.
    mkdirSync(join(store, 'raced'));
    await bundle(join(store, 'raced'));
    await bundle(folder);
  };
  await openPageCode(store, 'raced', slow);
  expect(readdirSync(store).sort()).toEqual(['key', 'raced']);
});

test('a page stands in a folder, the page of lost addresses and files do not', () => {
  expect(
    ['', '/zh-hant/plans', '/404', '/zh-hant/404/', '/art/art_7.html/'].map((path) => fileOf('page', path)),
  ).toEqual([
    '/index.html',
    '/zh-hant/plans/index.html',
    '/404.html',
    '/zh-hant/404.html',
    '/art/art_7.html',
  ]);
  expect(fileOf('endpoint', '/robots.txt')).toBe('/robots.txt');
});
