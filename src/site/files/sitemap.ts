/** The site map for machines, made from the pages that were really built. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, EDITION_CODES, editionOfPath, ROOT_EDITION } from '../../plan/editions.ts';
import { inEdition, pathIn } from '../addresses.ts';
import { inSite, siteAddress } from '../siteAddress.ts';

/**
 * The sitemap of all pages, each with its other editions; one that is not to be indexed is left out.
 * @param paths as all editions share them, `/plans/`
 */
export function toSitemap(paths: string[], editions: readonly Edition[]): string {
  const addressOf = (edition: Edition, path: string): string => siteAddress(inEdition(edition, path));
  const entries = [...paths].sort().flatMap((path) => {
    const links = editions.map(
      (edition) => `<xhtml:link rel="alternate" hreflang="${edition}" href="${addressOf(edition, path)}"/>`,
    );
    return editions.map((edition) => `<url><loc>${addressOf(edition, path)}</loc>${links.join('')}</url>`);
  });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** A site map may name 50,000 addresses (sitemaps.org); a larger portal has several, and a list of them. */
const MOST = 45_000;
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The site map by its file names: one, or the list of all parts and the parts. */
export function toSitemapFiles(
  paths: readonly string[],
  editions: readonly Edition[],
  most = MOST,
): Map<string, string> {
  const sorted = [...paths].sort();
  const size = Math.max(1, Math.floor(most / Math.max(1, editions.length)));
  if (sorted.length <= size) return new Map([['sitemap.xml', toSitemap(sorted, editions)]]);
  const parts = Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: toSitemap(sorted.slice(index * size, (index + 1) * size), editions),
  }));
  const list = parts.map(({ name }) => `<sitemap><loc>${siteAddress(inSite(`/${name}`))}</loc></sitemap>`);
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${SPACE}>\n`;
  return new Map([
    ['sitemap.xml', `${head}${list.join('\n')}\n</sitemapindex>\n`],
    ...parts.map(({ name, text }): [string, string] => [name, text]),
  ]);
}

/** Writes `sitemap.xml` for the pages that a build has made, by their paths; pages that say `noindex` are left out before. */
export function writeSitemap(folder: string, pages: readonly string[]): void {
  const built = new Set(pages);
  const editions = EDITION_CODES.filter((edition) => built.has(pathIn(edition, '/')));
  const paths = pages.filter((path) => editionOfPath(path) === ROOT_EDITION);
  for (const [name, text] of toSitemapFiles(paths, editions)) writeFileSync(join(folder, name), text);
}
