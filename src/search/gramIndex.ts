/** The index of a large portal, from its clauses. */
import type { Facet } from './engine.ts';
import type { IndexEntry } from './entries.ts';
import { facetEntry, gramsOf, keyEntry, LONGEST_GRAM } from './grams.ts';
import { placeAt, type Place } from './places.ts';
import { HEAD } from './rank.ts';

/** The places of all grams, numbers and values of facets. */
export function collectPlaces(entries: IndexEntry[]): Map<string, Place[]> {
  const all = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const places = all.get(name);
    if (places) places.push(place);
    else all.set(name, [place]);
  };
  for (const { order, text, keys, values } of entries) {
    const short = new Set<string>();
    for (const [gram, at] of gramsOf(text)) {
      if (gram.length === LONGEST_GRAM) add(gram, placeAt(order, at));
      // Of shorter ones it matters only that they occur, and whether near the title.
      else if (!short.has(gram)) add(gram, placeAt(order, Math.min(at, HEAD)));
      if (gram.length < LONGEST_GRAM) short.add(gram);
    }
    for (const key of keys) add(keyEntry(key), placeAt(order, 0));
    for (const [facet, each] of Object.entries(values)) {
      for (const value of each) add(facetEntry(facet as Facet, value), placeAt(order, 0));
    }
  }
  return all;
}
