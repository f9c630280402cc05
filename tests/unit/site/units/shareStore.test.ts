import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { cleanStore, openStore, placeShare, storeShare } from '../../../../src/site/units/shareStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-'));
const store = openStore(join(folder, 'stores'), folder);
const files = new Map([
  ['/plans/a/index.html', '<p>a</p>'],
  ['/plans/a/print/index.html', '<meta name="robots" content="noindex">'],
]);

test('a share is put in its place as it was kept', () => {
  storeShare(store, 'key', files);
  const out = join(folder, 'out');
  expect(placeShare(store, 'key', out)?.map(({ isListed }) => isListed)).toEqual([true, false]);
  expect(readFileSync(join(out, 'plans/a/index.html'), 'utf8')).toBe('<p>a</p>');
  expect(placeShare(store, 'other', out)).toBeUndefined();
});

test('a share of which a file was changed, or is gone, counts as not there', () => {
  storeShare(store, 'changed', files);
  appendFileSync(join(store, 'changed/files/plans/a/index.html'), ' ');
  expect(placeShare(store, 'changed', join(folder, 'out'))).toBeUndefined();
  storeShare(store, 'changed', files);
  expect(placeShare(store, 'changed', join(folder, 'out'))).toHaveLength(2);
  rmSync(join(store, 'changed/files/plans/a/print'), { recursive: true });
  expect(placeShare(store, 'changed', join(folder, 'out'))).toBeUndefined();
});

test('what the last build was not made from is forgotten', () => {
  cleanStore(store, new Set(['key']));
  expect(readdirSync(store).sort()).toEqual(['key', 'portal.json']);
  openStore(join(folder, 'stores'), join(folder, 'gone'));
  expect(existsSync(store)).toBe(true);
});

test('while another build uses the store nothing is forgotten', () => {
  storeShare(store, 'other', files);
  writeFileSync(join(store, `builder-${process.ppid}`), '');
  cleanStore(store, new Set(['key']));
  expect(existsSync(join(store, 'other'))).toBe(true);
  rmSync(join(store, `builder-${process.ppid}`));
  cleanStore(store, new Set(['key']));
  expect(existsSync(join(store, 'other'))).toBe(false);
});
