/** The Pagefind index of portals of middling size, made through Pagefind's Node API: one record per clause. */
import { close, createIndex } from 'pagefind';

import { createSearchFold } from '../../text/searchFold.ts';
import { toEntries } from '../../search/entries.ts';
import { GROUP } from '../../search/hits.ts';
import type { PagefindDirectory, SearchIndex } from '../../search/searchIndex.ts';
import { keyToken, toTokens } from '../../search/tokens.ts';
import { hitFiles } from './hitFiles.ts';
import { packFiles } from './packFiles.ts';

/** The files of Pagefind that the browser needs: its own interfaces are left out, and what it would show of hits. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter))$/;

/** Builds the files of all editions; the index is one, since they are the same after folding. */
export async function buildPagefindFiles(indexes: SearchIndex[]): Promise<Map<string, string | Uint8Array>> {
  const { folder, files: hits } = packFiles(new Map(indexes.flatMap((each) => [...hitFiles(each)])));
  const files = new Map<string, string | Uint8Array>(hits);
  for (const { records, ...directory } of indexes) {
    const short: PagefindDirectory = { ...directory, hits: { folder, group: GROUP }, pagefind: true };
    files.set(`${directory.edition}.json`, JSON.stringify(short));
    // For browsers that cannot run WebAssembly.
    files.set(`${directory.edition}.records.json`, JSON.stringify({ records }));
  }
  for (const [name, content] of await buildIndex(indexes[0] as SearchIndex))
    files.set(`pagefind/${name}`, content);
  return files;
}

async function buildIndex(searched: SearchIndex): Promise<Map<string, Uint8Array>> {
  const fold = createSearchFold(searched.fold);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { order, text, keys, values } of toEntries(searched, fold)) {
    await index.addCustomRecord({
      url: String(order),
      content: [...toTokens(text), ...keys.map(keyToken)].join(' '),
      language: 'unknown',
      filters: Object.fromEntries(Object.entries(values).filter(([, each]) => each.length > 0)),
      sort: { order: String(order).padStart(7, '0') },
    });
  }
  const { files } = await index.getFiles();
  await close();
  const needed = files.filter(({ path }) => NEEDED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(needed.map(({ path, content }) => [path, content]));
}
