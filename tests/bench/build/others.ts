/** Other generators, each with its simplest site of the same Markdown: one page a plan and edition, nothing else. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

/** A generator, ready to be run on a folder of pages. */
interface Generator {
  name: string;
  /** Writes what it needs into a folder; gives the command that builds it, or undefined where it is not installed. */
  prepare: (folder: string, pages: Map<string, string>) => string[] | undefined;
  /** Where it writes. */
  output: string;
}

const TOOLS = resolve('.cache/bench');
const ELEVENTY = '@11ty/eleventy@3.1.8';
const LAYOUT = (title: string, content: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${content}</main></body></html>`;

/** The Markdown of every plan in both editions, by a name for each, as a built portal offers it to download. */
export function readMarkdown(dist: string, plans: readonly string[]): Map<string, string> {
  return new Map(
    plans.flatMap((plan) =>
      ['', 'zh-hant/'].map((edition): [string, string] => [
        `${edition}${plan}`,
        readFileSync(join(dist, edition, 'plans', plan, 'plan.md'), 'utf8').replace(/^---\n[^]*?\n---\n/, ''),
      ]),
    ),
  );
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function writePages(folder: string, pages: Map<string, string>, frontmatter: string): void {
  for (const [name, text] of pages)
    write(folder, { [`${name}.md`]: `---\ntitle: ${name}\n${frontmatter}---\n${text}` });
}

function findEleventy(): string | undefined {
  const command = join(TOOLS, 'node_modules/.bin/eleventy');
  mkdirSync(TOOLS, { recursive: true });
  if (!existsSync(command))
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', TOOLS, ELEVENTY]);
  return existsSync(command) ? command : undefined;
}

/** Eleventy from npm, the Astro of this project, and Debian's Hugo. */
export const OTHERS: Generator[] = [
  {
    name: 'Eleventy',
    output: '_site',
    prepare: (folder, pages) => {
      writePages(join(folder, 'pages'), pages, 'layout: page.liquid\n');
      write(folder, { 'pages/_includes/page.liquid': LAYOUT('{{ title }}', '{{ content }}') });
      const command = findEleventy();
      return command === undefined ? undefined : [command, '--quiet', '--input=pages'];
    },
  },
  {
    name: 'Astro',
    output: 'dist',
    prepare: (folder, pages) => {
      writePages(join(folder, 'src/pages'), pages, '');
      write(folder, { 'package.json': '{ "type": "module" }', 'astro.config.mjs': 'export default {}' });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      return [resolve('node_modules/.bin/astro'), 'build', '--silent'];
    },
  },
  {
    name: 'Hugo',
    output: 'public',
    prepare: (folder, pages) => {
      writePages(join(folder, 'content'), pages, '');
      write(folder, {
        'config.toml': "disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
        'layouts/_default/single.html': LAYOUT('{{ .Title }}', '{{ .Content }}'),
        'layouts/_default/list.html': LAYOUT('{{ .Title }}', ''),
      });
      return spawnSync('hugo', ['version']).status === 0 ? ['hugo', '--quiet'] : undefined;
    },
  },
];
