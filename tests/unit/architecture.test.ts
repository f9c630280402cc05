import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

// The layers of README.md: an arrow may be followed or skipped, never reversed.
const ground = ['text'];
/** tokens.css, and what reads it for files that are drawn. */
const colours = 'styles';
const facts = [...ground, 'grammar', 'plan'];
const middle = ['schema', 'import', 'markdown', 'hanzi', 'charts', 'exports', 'search', 'pictures', 'proof'];
const site = [...facts, ...middle, 'portal', 'site', 'i18n'];
const view = [...site, 'components', 'layouts', 'client', 'styles', 'offline'];
const mayImport: Record<string, string[]> = {
  text: [],
  grammar: ground,
  plan: [...ground, 'grammar'],
  ...Object.fromEntries(middle.map((layer) => [layer, facts])),
  charts: [...facts, 'i18n', colours],
  exports: [...facts, 'i18n'],
  pictures: [...facts, colours],
  styles: [],
  markdown: [...facts, 'schema'],
  import: [...facts, 'schema', 'hanzi', 'markdown'],
  portal: [...facts, 'schema', 'markdown', 'hanzi', 'pictures'],
  i18n: facts,
  site: [...site, colours],
  proof: [],
  client: ['search', 'text', 'proof'],
  deploy: [...site, 'deploy'],
  components: view,
  layouts: view,
  pages: view,
  review: [...site, 'review'],
  agents: [...site, 'agents'],
  cli: [...site, 'cli', 'review', 'deploy', 'agents'],
};
/** Packages that one layer keeps to itself. */
const owners: Record<string, string> = { 'opencc-js': 'hanzi', d3: 'charts', 'astro:content': 'site' };
/** Words of Chinese papers: each stands in one source file, rows of rules apart, so that a search finds its parser. */
const markers = [/责任单位/, /牵头/, /不低于/, /有限公司/];

const files = globSync('src/**/*.{ts,astro,mjs}').sort();
const layerOf = (path: string): string => path.split('/')[1] ?? '';
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );

describe('import directions', () => {
  test.each(files)('%s imports only what lies below its layer', (file) => {
    const layer = layerOf(file);
    for (const name of importsOf(file)) {
      const owned = Object.keys(owners).find((each) => new RegExp(`^${each}(?![^-/])`).test(name));
      if (owned) expect(layer, `${file} imports ${name}`).toBe(owners[owned]);
      if (!name.startsWith('.') || name.includes('/public/')) continue;
      const target = relative('.', join(file, '..', name)).replace(/\.\w+$/, '');
      const allowed =
        layerOf(target) === layer ||
        mayImport[layer]?.some((each) => `${target}/`.startsWith(`src/${each}/`));
      expect(allowed, `${file} imports ${target}`).toBe(true);
    }
  });
});

/** Files of a circle of imports, types included, that can be reached from a file and lead back to it. */
function circleOf(file: string, graph: Map<string, string[]>): string[] {
  const reached = new Map<string, string>();
  const waiting = [file];
  for (const from of waiting)
    for (const to of graph.get(from) ?? []) {
      if (to === file) {
        const circle = [from];
        while (circle[0] !== file) circle.unshift(reached.get(circle[0] ?? '') ?? file);
        return circle;
      }
      if (!reached.has(to)) waiting.push(to);
      reached.set(to, reached.get(to) ?? from);
    }
  return [];
}

describe('circles of imports', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative('.', join(file, '..', name))),
    ]),
  );

  test('there is none', () => {
    const circles = files.map((file) => circleOf(file, graph)).filter((circle) => circle.length > 0);
    expect([...new Set(circles.map((circle) => circle.sort().join(' ↔ ')))]).toEqual([]);
  });

  test('a circle would be found', () => {
    const circle = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(circleOf('a', circle)).toEqual(['a', 'b', 'c']);
    expect(circleOf('d', circle)).toEqual([]);
  });
});

test.each(markers)('the words %s stand in one source file', (marker) => {
  const holders = files.filter(
    (file) => !file.endsWith('Rules.ts') && marker.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(holders.slice(1)).toEqual([]);
});

// What the grammar reads is folded: a word that folding changes would match nothing.
test.each(files.filter((file) => layerOf(file) === 'grammar'))('%s holds Simplified words only', (file) => {
  const code = withoutComments(readFileSync(file, 'utf8'));
  const changed = [...new Set(code.match(/\p{Script=Han}/gu))].filter((sign) => fold(sign) !== sign);
  expect(changed).toEqual([]);
});

describe('styles', () => {
  const sheets = globSync('src/**/*.css')
    .filter((file) => layerOf(file) !== 'review')
    .sort();

  test.each(sheets.filter((file) => /^[A-Z]/.test(basename(file))))(
    '%s stands beside what it styles',
    (file) => {
      expect(files).toContain(file.replace(/css$/, 'astro'));
    },
  );

  test('only what many share stands in styles/', () => {
    const shared = sheets.filter((file) => layerOf(file) === 'styles').map((file) => basename(file, '.css'));
    expect(shared).toEqual([
      'base',
      'buttons',
      'chartGrid',
      'index',
      'order',
      'parts',
      'print',
      'stacked',
      'tokens',
      'touch',
    ]);
  });

  test('every class has a name', () => {
    const short = sheets.flatMap((file) => readFileSync(file, 'utf8').match(/\.[a-z]\d?(?![\w-])/g) ?? []);
    expect(short).toEqual([]);
  });
});
