/** The pages and files over all plans, written straight into the portal's folder. */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Content } from '../files/downloads.ts';
import { filesOfEdition } from '../files/portalFiles.ts';
import { editions } from '../portal.ts';
import { searchFolder } from '../search/searchFolder.ts';
import { collectSearchFiles } from '../search/collectSearch.ts';
import type { PiecesPlace } from '../search/keptPieces.ts';
import { createWriter, type MadeFile, putOnce, toMadeFile } from './madeFile.ts';
import { type PageRenderer, renderRoute } from './renderShare.ts';

/**
 * Writes them; gives what was written.
 * @param pieces where pieces of the index of search are kept
 */
export async function renderRest(app: PageRenderer, out: string, pieces?: PiecesPlace): Promise<MadeFile[]> {
  const writeFile = createWriter(out);
  const files = new Map<string, MadeFile>();
  const write = (path: string, made: Content): void => {
    // As bytes once: they are hashed, compared and written.
    const content = typeof made === 'string' ? Buffer.from(made) : made;
    putOnce(files, path, toMadeFile(path, content));
    if (isThere(join(out, path), content)) return;
    // An earlier build may have left a file here that other folders have too.
    rmSync(join(out, path), { recursive: true, force: true });
    writeFile(path, content);
  };
  // Where a thread makes them, it does so beside the pages.
  const search = collectSearchFiles(pieces);
  search.catch(() => undefined);
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    write(fileOf(route.type, pathname), await renderRoute(app, pathname, route));
    // The threads that render the shares are answered in between.
    await setImmediate();
  }
  for (const edition of editions())
    for (const { path, make } of filesOfEdition(edition)) write(path, await make());
  for (const [name, content] of await search) write(`${searchFolder}${name}`, content);
  return [...files.values()];
}

/** Whether an earlier build left this very file: most pages over all plans do not change with one of them. */
function isThere(file: string, content: Uint8Array): boolean {
  const there = lstatSync(file, { throwIfNoEntry: false });
  return !!there?.isFile() && there.size === content.length && readFileSync(file).equals(content);
}

/** @example fileOf('page', '/plans') // '/plans/index.html' */
export function fileOf(kind: string, pathname: string): string {
  // An old address that names a file (/art/2021/art_7.html) is that file, or no plain server would answer it.
  if (kind === 'endpoint') return pathname;
  if (/\.html?\/?$/i.test(pathname)) return pathname.replace(/\/$/, '');
  const bare = pathname.replace(/\/$/, '');
  return bare.endsWith('/404') ? `${bare}.html` : `${bare}/index.html`;
}
