/** The index of a large portal, from its clauses. */
import { createBytes } from './byteList.ts';
import type { Facet } from './engine.ts';
import type { IndexEntry } from './entries.ts';
import { facetEntry, keyEntry } from './grams.ts';
import { createPlacePacker } from './places.ts';
import { sortGrams } from './sortGrams.ts';

type Packed = [name: string, places: Uint8Array];

/** All grams, numbers and values of facets in the order of their names, each with its places. */
export function* listGrams(entries: readonly IndexEntry[]): Generator<Packed> {
  const named = nameFacts(entries);
  let at = 0;
  for (const entry of sortGrams(entries.map(({ text }) => text))) {
    for (let fact = named[at]; fact && fact[0] < entry[0]; fact = named[++at]) yield fact;
    yield entry;
  }
  yield* named.slice(at);
}

/** Numbers and values of facets, sorted. */
function nameFacts(entries: readonly IndexEntry[]): Packed[] {
  const records = new Map<string, number[]>();
  const add = (name: string, order: number): void => {
    const known = records.get(name);
    if (known) known.push(order);
    else records.set(name, [order]);
  };
  for (const { order, keys, values } of entries) {
    for (const key of keys) add(keyEntry(key), order);
    for (const [facet, each] of Object.entries(values))
      for (const value of each) add(facetEntry(facet as Facet, value), order);
  }
  return [...records]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, all]) => [name, pack(all)]);
}

function pack(records: readonly number[]): Uint8Array {
  const bytes = createBytes(records.length * 2);
  const add = createPlacePacker(bytes.number);
  for (const record of records) add(record, 0);
  return bytes.view();
}
