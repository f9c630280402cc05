/** The Pagefind index that ranks clauses by the words of a question, made through Pagefind's Node API: one record a clause. */
import { close, createIndex } from 'pagefind';

import { toEntries } from '../../search/entries.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';
import { toPairs } from '../../search/tokens.ts';
import { createSearchFold } from '../../text/searchFold.ts';

/** The files of Pagefind that the browser needs: its own interfaces are left out, and what it would show of hits. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index))$/;

/** Builds the one index for all editions, which are the same after folding. */
export async function buildRelatedFiles(searched: SearchIndex): Promise<Map<string, Uint8Array>> {
  const fold = createSearchFold(searched.fold);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { order, text } of toEntries(searched, fold)) {
    await index.addCustomRecord({
      url: String(order),
      content: toPairs(text).join(' '),
      language: 'unknown',
      sort: { order: String(order).padStart(7, '0') },
    });
  }
  const { files } = await index.getFiles();
  await close();
  const needed = files.filter(({ path }) => NEEDED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(needed.map(({ path, content }) => [`pagefind/${path}`, content]));
}
