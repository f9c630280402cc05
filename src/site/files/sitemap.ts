/** The site map for machines, made from the pages that were really built. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
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

/** Writes `sitemap.xml` when the pages are there. */
export function sitemap(): AstroIntegration {
  return {
    name: 'celan-sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`));
        const editions = EDITION_CODES.filter((edition) => built.has(pathIn(edition, '/')));
        const paths = [...built]
          .filter((path) => editionOfPath(path) === ROOT_EDITION)
          .map((path) => ({ path, file: new URL(`.${path}index.html`, dir) }))
          .filter(({ file }) => existsSync(file) && !/noindex/.test(readFileSync(file, 'utf8')));
        const shared = paths.map(({ path }) => path);
        writeFileSync(new URL('sitemap.xml', dir), toSitemap(shared, editions));
      },
    },
  };
}
