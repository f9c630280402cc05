/** Files beside the pages and the search index as part of Astro: written when the pages are built, made on request while they are edited. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import type * as Files from './files/portalFiles.ts';
import { portalFiles } from './files/portalFiles.ts';
import { inSite } from './siteAddress.ts';
import { searchFolder } from './search/searchFolder.ts';
import type * as Search from './search/writeSearch.ts';
import { writeSearch } from './search/writeSearch.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Writes the files beside the built pages; answers for them in `npm run dev`. */
export function files(): AstroIntegration {
  return {
    name: 'celan-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFiles(folder);
        await writeSearch(folder);
      },
      'astro:server:setup': ({ server }) => serveFiles(server),
    },
  };
}

async function writeFiles(folder: string): Promise<void> {
  const made = new Set<string>();
  for (const { path, make } of portalFiles()) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, await make());
  }
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
    const search = (await load('search/writeSearch.ts')) as typeof Search;
    return (await search.collectSearchFiles()).get(path.slice(searchFolder.length));
  }
  if (!/^\/(?:[^/]+\/)*[^/@]+\.[a-z]+$/.test(path) || /^\/(?:src|node_modules|_astro)\//.test(path)) return;
  const all = ((await load('files/portalFiles.ts')) as typeof Files).portalFiles();
  return all.find((each) => each.path === path)?.make();
}
