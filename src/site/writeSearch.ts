import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { buildPagefindFiles } from './pagefindFiles.ts';
import { portalIn } from './portal.ts';
import { buildPinyinFile, buildSearchIndex, cutSharedFold } from './searchFiles.ts';
import { searchFolder } from './searchFolder.ts';
import { chooseSearchWay, type SearchWay } from './searchWay.ts';
import { searchableOf } from './searchSource.ts';
import type { SearchIndex } from '../search/searchIndex.ts';

/** Writes the files of search into a built portal; the same content gives the same bytes. */
export async function writeSearch(outDir: string): Promise<void> {
  const hans = buildSearchIndex('zh-Hans', searchableOf(portalIn('zh-Hans')));
  const hant = buildSearchIndex('zh-Hant', searchableOf(portalIn('zh-Hant')));
  const files = await buildSearchFiles(hans, hant, chooseSearchWay(hans.plans.length));
  for (const [name, content] of files) {
    const file = join(outDir, searchFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Name and content of every file of search. */
export async function buildSearchFiles(
  hans: SearchIndex,
  hant: SearchIndex,
  way: SearchWay,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  files.set('fold.json', JSON.stringify(cutSharedFold([hans, hant])));
  files.set('pinyin.txt', buildPinyinFile([hans, hant]));
  for (const index of [hans, hant]) {
    if (way === 'scan') {
      files.set(`${index.edition}.json`, JSON.stringify(index));
      continue;
    }
    const { records, parts, ...directory } = index;
    const short = {
      ...directory,
      parts: way === 'pairs' ? [] : parts,
      pagefind: { isPaired: way === 'pairs' },
    };
    files.set(`${index.edition}.json`, JSON.stringify(short));
    // For browsers that cannot run WebAssembly.
    files.set(`${index.edition}.records.json`, JSON.stringify({ records, parts }));
  }
  if (way === 'scan') return files;
  for (const [name, content] of await buildPagefindFiles(hans, hant, way === 'pairs')) {
    files.set(`pagefind/${name}`, content);
  }
  return files;
}
