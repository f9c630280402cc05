/** Files beside the pages and the search index while pages are edited: made when they are asked for. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import type * as Files from './files/portalFiles.ts';
import { inSite } from './siteAddress.ts';
import { searchFolder } from './search/searchFolder.ts';
import type * as Search from './search/collectSearch.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Answers for the files beside the pages in `npm run dev`. */
export function files(): AstroIntegration {
  return {
    name: 'celan-files',
    hooks: {
      'astro:server:setup': ({ server }) => serveFiles(server),
    },
  };
}

const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

function serveFiles(server: DevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(inSite('/')) || path.endsWith('/')) return next();
    readFresh(server, path.slice(inSite('').length))
      .then((content) => {
        if (content === undefined) return next();
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      })
      .catch(next);
  });
}

/** Read by the server's own copy of our code, which forgets the content whenever a file of it changes. */
async function readFresh(server: DevServer, path: string): Promise<string | Uint8Array | undefined> {
  const load = (file: string): Promise<unknown> =>
    server.ssrLoadModule(fileURLToPath(new URL(file, import.meta.url)));
  if (path.startsWith(searchFolder)) {
    const search = (await load('search/collectSearch.ts')) as typeof Search;
    return (await search.collectSearchFiles()).get(path.slice(searchFolder.length));
  }
  if (!/^\/(?:[^/]+\/)*[^/@]+\.[a-z]+$/.test(path) || /^\/(?:src|node_modules|_astro)\//.test(path)) return;
  const all = ((await load('files/portalFiles.ts')) as typeof Files).portalFiles();
  return all.find((each) => each.path === path)?.make();
}
