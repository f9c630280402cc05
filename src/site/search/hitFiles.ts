import { groupHits, hitFile } from '../../search/hits.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';

/** Name and content of the files from which an index shows its hits. */
export function hitFiles(index: SearchIndex): Map<string, string | Uint8Array> {
  const files = groupHits(index).map((hits, number): [string, string] => [
    hitFile(index.edition, number),
    JSON.stringify(hits),
  ]);
  return new Map(files);
}
