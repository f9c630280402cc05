import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { flattenSheet } from '../../../src/site/oldBrowsers.ts';

const order = '@layer low, high;';

test('a layer that comes later wins without layers, however specific the earlier one is', () => {
  const flat = flattenSheet(
    '@layer high { p { color: red } } @layer low { main p.lead { color: green } }',
    order,
  );
  expect(flat).not.toContain('@layer');
  const [high = '', low = ''] = ['red', 'green'].map(
    (colour) => flat.split('}').find((rule) => rule.includes(colour)) ?? '',
  );
  const ids = (rule: string): number => rule.split('#').length - 1;
  expect(ids(high)).toBeGreaterThan(ids(low));
});

test('the same holds from one sheet to another, whatever ids they use', () => {
  const ids = (css: string): number => flattenSheet(css, order).split('#').length - 1;
  expect(ids('@layer high { p { color: red } }')).toBeGreaterThan(
    ids('@layer low { #a p { color: green } }'),
  );
  expect(flattenSheet('@layer low { p { color: red } }', order)).not.toContain('ruler');
});

test('what browsers of 2019 cannot read is written as they can', () => {
  const flat = flattenSheet('@layer low { @media (width <= 48rem) { p { margin-block: 1px } } }', order);
  expect(flat).toContain('max-width:48rem');
  expect(flat).not.toMatch(/margin-block:/);
});

test('a list of selectors weighs what it says, in every sheet of ours', () => {
  const css = '@layer low { :is(.a, .b) :is(th, td) { color: red } .a td { color: green } }';
  const lists = /:is\(|-webkit-any|-moz-any/;
  expect(flattenSheet(css, order)).not.toMatch(lists);
  const ours = globSync('src/**/*.css').filter((file) => !file.startsWith('src/review'));
  const own = readFileSync('src/styles/order.css', 'utf8');
  expect(ours.filter((file) => lists.test(flattenSheet(readFileSync(file, 'utf8'), own)))).toEqual([]);
});
