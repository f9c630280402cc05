import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/portal/readCatalogue.ts';
import type { Problem } from '../../../src/plan/problem.ts';
import { findUnreadable, ownTokens, toThemeSheet } from '../../../src/pictures/siteColours.ts';
import { dark, light } from '../../../src/styles/theme.ts';
import { contrast } from '../../../src/text/contrast.ts';

/** The problems of a content folder with this `site.yaml` and these files in `public/`. */
function problemsOf(site: string, files: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'celan-'));
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'site.yaml'), site);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'public', name), text);
  const problems: Problem[] = [];
  readCatalogue(folder, problems);
  return problems.map(({ line, key, values }) => [key, line, values?.['better'] ?? ''].join(' ').trim());
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

test('colours that cannot be read are told with line and a colour that can', () => {
  expect(problemsOf('colours: { main: "#1a4fa0", data: "#8a3b12" }')).toEqual([]);
  const [told] = problemsOf('name: 站\ncolours:\n  main: "#ffcc00"\n');
  expect(told).toMatch(/^colour-contrast 3 #[0-9a-f]{6}$/);
  expect(findUnreadable({ main: told?.slice(-7) ?? '', data: '' })).toEqual([]);
});

test.each(['#1a4fa0', '#003300', '#7d1512', '#000000', '#6b3fa0'])(
  '%s is readable by day and by night',
  (colour) => {
    const { day, night } = ownTokens({ main: colour, data: colour });
    for (const [tokens, by] of [
      [day, light],
      [night, dark],
    ] as const) {
      for (const name of ['seal', 'seal-deep', 'pine'])
        expect(contrast(tokens[name] ?? '', by.paper), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens['on-seal'] ?? '', tokens['seal'] ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens['pine'] ?? '', tokens['pine-wash'] ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('without colours of its own a site has no sheet for them', () => {
  expect(toThemeSheet({ main: '', data: '' })).toBe('');
});

test('a logo is there, a drawing, without scripts, and not too heavy', () => {
  const logo = 'logo: logo.svg';
  expect(problemsOf(logo)).toEqual(['logo-missing 1']);
  expect(problemsOf(logo, { 'logo.svg': svg('<path d="M0 0h9"/>') })).toEqual([]);
  for (const inside of [
    '<script>1</script>',
    '<a onclick="x()"/>',
    '<image href="https://x.example/a.png"/>',
  ])
    expect(problemsOf(logo, { 'logo.svg': svg(inside) })).toEqual(['logo-unsafe 1']);
  expect(problemsOf(logo, { 'logo.svg': 'GIF89a' })).toEqual(['logo-unsafe 1']);
  expect(problemsOf(logo, { 'logo.svg': svg('').replace(/viewBox="[^"]*"/, '') })).toEqual(['logo-box 1']);
  expect(problemsOf(logo, { 'logo.svg': svg(' '.repeat(60_000)) })).toEqual(['logo-large 1']);
});

test('own files do not take the place of what the build writes', () => {
  expect(problemsOf('', { 'verify-1a2b.txt': 'ok', 'index.html': 'x', 'theme.css': 'x' })).toEqual([
    'public-taken',
    'public-taken',
  ]);
});
