import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { buildGramFiles } from './gramFiles.ts';
import { buildPagefindFiles } from './pagefindFiles.ts';
import { portalIn } from '../portal.ts';
import { buildPinyinFile, buildSearchIndex, cutSharedFold } from './searchFiles.ts';
import { searchFolder } from './searchFolder.ts';
import { chooseSearchWay, type SearchWay } from './searchWay.ts';
import { searchableOf } from './searchSource.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';

/** Name and content of every file of search for the portal's content. */
export function collectSearchFiles(): Promise<Files> {
  const hans = buildSearchIndex('zh-Hans', searchableOf(portalIn('zh-Hans')));
  const hant = buildSearchIndex('zh-Hant', searchableOf(portalIn('zh-Hant')));
  return buildSearchFiles(hans, hant, chooseSearchWay(hans.plans.length));
}

/** Writes the files of search into a built portal; the same content gives the same bytes. */
export async function writeSearch(outDir: string): Promise<void> {
  for (const [name, content] of await collectSearchFiles()) {
    const file = join(outDir, searchFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Name and content of every file of search. */
export async function buildSearchFiles(hans: SearchIndex, hant: SearchIndex, way: SearchWay): Promise<Files> {
  return new Map([
    ['fold.json', JSON.stringify(cutSharedFold([hans, hant]))],
    ['pinyin.txt', buildPinyinFile([hans, hant])],
    ...(await builders[way](hans, hant)),
  ]);
}

type Files = Map<string, string | Uint8Array>;

const builders: Record<SearchWay, (hans: SearchIndex, hant: SearchIndex) => Files | Promise<Files>> = {
  scan: (hans, hant) =>
    new Map([hans, hant].map((index) => [`${index.edition}.json`, JSON.stringify(index)])),
  pagefind: buildPagefindFiles,
  grams: buildGramFiles,
};
