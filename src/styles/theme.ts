/** The colours of tokens.css for whatever is drawn at build time: pictures, charts as files, the manifest. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['paper', 'card', 'ink', 'quiet', 'line', 'seal', 'on-seal', 'pine', 'pine-wash'] as const;

/** The name of a colour in tokens.css, without its two dashes. */
export type Colour = (typeof names)[number];

/** What each colour is, as `#rrggbb`. */
export type Colours = Record<Colour, string>;

/**
 * The colours that a rule of the sheet sets; throws when one is missing, so that none is ever spelled twice.
 * @example readColours(css, ':root[data-theme='dark']').paper // '#171613'
 */
export function readColours(css: string, selector: string): Colours {
  const from = css.indexOf(`${selector} {`);
  const rule = from < 0 ? '' : css.slice(from, css.indexOf('}', from));
  const found = names.map((name): [Colour, string] => {
    const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(rule)?.[1];
    if (value === undefined) throw new Error(`tokens.css: ${selector} sets no colour --${name}`);
    return [name, value];
  });
  return Object.fromEntries(found) as Colours;
}

/** The sheet stands in the source, also where a build has put this code into a bundle below the project's root. */
function readSheet(): string {
  const path = join('src', 'styles', 'tokens.css');
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path)) && dirname(folder) !== folder) folder = dirname(folder);
  return readFileSync(join(folder, path), 'utf8');
}

const sheet = readSheet();

/** By day: what files have, which are looked at on white. */
export const light = readColours(sheet, ':root');

/** By night. */
export const dark = readColours(sheet, ":root[data-theme='dark']");
