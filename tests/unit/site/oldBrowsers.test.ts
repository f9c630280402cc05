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
