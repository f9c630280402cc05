import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listBuilt } from '../manifest/buildManifest.ts';
import { addressOfFile } from '../manifest/verifyPortal.ts';
import type { RecipeSite } from './site.ts';
import { toFolderPage } from './toFolderPage.ts';
import { toMovedPage } from './toMovedPage.ts';

const pagesOf = (built: string): string[] => listBuilt(built).filter((path) => path.endsWith('.html'));

/** Copies a built portal so that it opens from a disk; gives the number of its pages. */
export function writeFolderCopy(built: string, folder: string, { base }: RecipeSite): number {
  cpSync(built, folder, { recursive: true });
  const pages = pagesOf(built);
  for (const path of pages)
    writeFileSync(join(folder, path), toFolderPage(readFileSync(join(built, path), 'utf8'), path, base));
  return pages.length;
}

/** Writes, for an old address on a host without redirects, a page for every page; gives their number. */
export function writeMovedPages(built: string, folder: string, { origin, base }: RecipeSite): number {
  const pages = pagesOf(built);
  for (const path of pages) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toMovedPage(`${origin}${base}/${addressOfFile(path)}`, `${origin}${base}/moved.js`));
  }
  return pages.length;
}
