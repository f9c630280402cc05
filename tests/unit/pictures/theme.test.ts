import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { dark, light, readColours } from '../../../src/styles/theme.ts';

test('the colours of files are those of the page', () => {
  expect(light).toMatchObject({ paper: '#faf9f4', seal: '#a8201a' });
  expect(dark.paper).toBe('#171613');
});

test('a colour that the sheet does not set stops the build', () => {
  expect(() => readColours(':root {\n --paper: #faf9f4;\n}', ':root')).toThrow('--card');
});

// White and black are what paper and print are, not colours of the site.
test('nothing outside the style sheets spells out a colour', () => {
  const holders = globSync('src/**/*.{ts,astro}').filter((file) =>
    /^(?! \*).*['"]#(?!fff['"])(?:[0-9a-f]{3}){1,2}['"]/im.test(readFileSync(file, 'utf8')),
  );
  expect(holders).toEqual([]);
});

test('of the style sheets, tokens.css alone spells out a colour', () => {
  const holders = globSync('src/**/*.{css,astro}').filter((file) =>
    /:[^;{}]*(?:#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgb|hsl|oklch)a?\()/i.test(readFileSync(file, 'utf8')),
  );
  expect(holders).toEqual(['src/styles/tokens.css']);
});
