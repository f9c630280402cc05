import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { portalIn } from './portal.ts';
import { buildSearchFiles } from './searchFiles.ts';
import { searchFolder } from './searchFolder.ts';
import { searchableOf } from './searchSource.ts';

/** Writes the files of search into a built portal. */
export function writeSearch(outDir: string): void {
  const folder = join(outDir, searchFolder);
  mkdirSync(folder, { recursive: true });
  const source = {
    'zh-Hans': searchableOf(portalIn('zh-Hans')),
    'zh-Hant': searchableOf(portalIn('zh-Hant')),
  };
  for (const [name, content] of buildSearchFiles(source)) writeFileSync(join(folder, name), content);
}
