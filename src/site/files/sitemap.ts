/** The site map for machines, made from the pages that were really built. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { editions, inEdition, pathIn } from '../addresses.ts';
import { siteAddress } from '../siteAddress.ts';

/**
 * The sitemap of all pages, each with its other edition; one that is not to be indexed is left out.
 * @param paths as both editions share them, `/plans/`
 */
export function toSitemap(paths: string[]): string {
  const addressOf = (edition: (typeof editions)[number], path: string): string =>
    siteAddress(inEdition(edition, path));
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
        const hant = pathIn('zh-Hant', '/').slice(1);
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => path.startsWith(hant))
          .filter((path) => !/noindex/.test(readFileSync(new URL(`${path}index.html`, dir), 'utf8')))
          .map((path) => `/${path.slice(hant.length)}`);
        writeFileSync(new URL('sitemap.xml', dir), toSitemap(paths));
      },
    },
  };
}
