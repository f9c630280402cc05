import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescapeText } from '../../text/markup.ts';
import { type Found, judgePoint, type Point } from './point.ts';
import type { PageText } from './checkTags.ts';

const LINK = /\s(?:href|src|action)="([^"]+)"/g;
const LOADED = /<(?:script|img|iframe|source|audio|video|embed)\b[^>]*?\ssrc="(?:https?:)?\/\/([^/"]+)/g;

/** Where the portal lies and stands, and what it consists of. */
export interface Built {
  folder: string;
  files: ReadonlySet<string>;
  /** The address and the path below which the portal stands. */
  origin: string;
  base: string;
}

/** Every link within the portal leads to a file and to a place on it; pages that nobody reads otherwise are read for that. */
export function checkLinks(pages: readonly PageText[], built: Built): Point[] {
  const texts = new Map(pages.map(({ path, html }) => [`${path.slice(1)}index.html`, html]));
  const known = new Map<string, boolean>();
  // A link from the root leads to the same place whatever the page.
  const targets = new Map<string, string | undefined>();
  const targetOf = (link: string, path: string): string | undefined => {
    if (!link.startsWith('/')) return resolve(link, path, built);
    if (!targets.has(link)) targets.set(link, resolve(link, path, built));
    return targets.get(link);
  };
  const dead: Found[] = [];
  for (const { path, html } of pages)
    for (const [, link = ''] of html.matchAll(LINK)) {
      const target = targetOf(link, path);
      if (target === undefined) continue;
      const isThere = known.get(target) ?? leadsSomewhere(target, texts, built);
      known.set(target, isThere);
      if (!isThere) dead.push({ page: path, what: link });
    }
  const foreign = pages.flatMap(({ path, html }) =>
    [...html.matchAll(LOADED)]
      .filter(([, host]) => built.origin !== `https://${host}` && built.origin !== `http://${host}`)
      .map(([, what = '']) => ({ page: path, what })),
  );
  return [judgePoint('links', known.size, dead), judgePoint('foreign', pages.length, foreign)];
}

/** The file of the portal and the place on it, `plans/x/index.html#2-1`; undefined for what lies outside. */
function resolve(link: string, page: string, { origin, base }: Built): string | undefined {
  const here = `${origin}${base}${page}`;
  const address = unescapeText(link);
  if (!URL.canParse(address, here)) return `${link}#`;
  const url = new URL(address, here);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(`${base}/`)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(base.length + 1)).replace(/(^|\/)$/, '$1index.html');
  return `${path}${decodeURIComponent(url.hash)}`;
}

function leadsSomewhere(target: string, texts: Map<string, string>, built: Built): boolean {
  const [file = '', id = ''] = target.split('#');
  if (!built.files.has(file)) return false;
  if (!id || !file.endsWith('.html')) return true;
  const path = join(built.folder, file);
  const html = texts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  texts.set(file, html);
  return html.includes(`id="${id}"`);
}
