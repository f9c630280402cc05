/** The site map for machines, made from the pages that were really built. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, EDITION_CODES, editionOfPath, ROOT_EDITION } from '../../plan/editions.ts';
import { inEdition, pathIn } from '../addresses.ts';
import { siteAddress } from '../siteAddress.ts';

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

/** Writes `sitemap.xml` for the pages that a build has made, by their paths; pages that say `noindex` are left out before. */
export function writeSitemap(folder: string, pages: readonly string[]): void {
  const built = new Set(pages);
  const editions = EDITION_CODES.filter((edition) => built.has(pathIn(edition, '/')));
  const paths = pages.filter((path) => editionOfPath(path) === ROOT_EDITION);
  writeFileSync(join(folder, 'sitemap.xml'), toSitemap(paths, editions));
}
