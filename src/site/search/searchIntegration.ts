/** The search index as part of Astro: written when the pages are built, made on request while they are edited. */
import { fileURLToPath } from 'node:url';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';

import { inSite } from '../siteAddress.ts';
import { searchFolder } from './searchFolder.ts';
import type * as Search from './writeSearch.ts';
import { writeSearch } from './writeSearch.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Writes the files of search beside the built pages; answers for them in `npm run dev`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'celan-search',
    hooks: {
      'astro:build:done': ({ dir }) => writeSearch(fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => serveSearch(server),
    },
  };
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

function serveSearch(server: DevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const folder = inSite(searchFolder);
    if (!path.startsWith(folder)) return next();
    readFresh(server)
      .then((files) => {
        const content = files.get(path.slice(folder.length));
        if (content === undefined) return next();
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      })
      .catch(next);
  });
}

/** Read by the server's own copy of our code, which forgets the content whenever a file of it changes. */
async function readFresh(server: DevServer): ReturnType<typeof Search.collectSearchFiles> {
  const source = fileURLToPath(new URL('writeSearch.ts', import.meta.url));
  const fresh = (await server.ssrLoadModule(source)) as typeof Search;
  return fresh.collectSearchFiles();
}
