import type { APIRoute } from 'astro';
import { siteRoot } from '../site/siteAddress.ts';

/** Everything may be read by robots; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteRoot()}sitemap.xml\n`);
