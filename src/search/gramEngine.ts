import type { Edition } from '../plan/model.ts';
import {
  facets,
  noCounts,
  wantedOf,
  type Counts,
  type Engine,
  type Facet,
  type Filters,
  type Found,
} from './engine.ts';
import { chunkOf, readChunk } from './gramChunks.ts';
import { coverOf, facetEntry, FIRST_TEXT, keyEntry, readFacetEntry } from './grams.ts';
import {
  earliest,
  firstPlaces,
  intersect,
  placeAt,
  positionOf,
  recordOf,
  unite,
  within,
  type Place,
} from './places.ts';
import { createHits } from './hits.ts';
import { keep, toJson, type ReadFile } from './readFile.ts';
import type { Directory, GramDirectory } from './searchIndex.ts';

/** Where its files are, below the folder of the index. */
export const chunkFile = (number: number): string => `chunks/${number}.bin`;
export const namesFile = (edition: Edition): string => `names/${edition}.bin`;

/** What has names by the thousand and is fetched with the filters. */
export type GramNames = Pick<Directory, 'plans' | 'parts'>;

/** So many hits are shown at first: each is fetched with its neighbours. */
const PAGE = 4;
/** So many grams of a word are asked for at once; when no clause has them all, no more are. */
const AT_ONCE = 8;

/** Searches an index of grams: fetches the few chunks that a query needs, and finds exactly what reading all texts would. */
export function createGramEngine(directory: GramDirectory, readFile: ReadFile, portal: string): Engine {
  const { edition, grams, hits } = directory;
  const chunk = keep((number: number) => readFile(chunkFile(number)));
  const load = createHits({ edition, ...hits }, readFile, portal);
  const all = Array.from({ length: grams.records }, (_, record) => placeAt(record, 0));
  const readNames = keep(async (name: string) => toJson(await readFile(name)) as GramNames);
  const names = (): Promise<GramNames> => readNames(namesFile(edition));
  let named: Directory = directory;
  let values: [Facet, string, Place[]][] | undefined;

  const placesOf = async (name: string): Promise<Place[]> => {
    for (const [each, places] of readChunk(await chunk(chunkOf(name, grams.starts)))) {
      if (each === name) return places();
    }
    return [];
  };
  const narrow = async (places: Place[], filters: Filters): Promise<Place[]> => {
    const chosen = facets.flatMap((facet) => {
      const wanted = wantedOf(filters, facet);
      return wanted ? [wanted.map((value) => facetEntry(facet, value))] : [];
    });
    const allowed = await Promise.all(
      chosen.map(async (entries) => unite(await Promise.all(entries.map(placesOf)))),
    );
    return allowed.reduce(within, places);
  };
  const toFound = (place: Place): Found => {
    const order = recordOf(place);
    return { id: `${portal} ${order}`, order, first: positionOf(place), load: () => load(order) };
  };
  return {
    get directory() {
      return named;
    },
    page: PAGE,
    plans: async () => (await names()).plans,
    find: async (words, filters) => {
      const lists = await Promise.all(words.map((word) => findWord(word, placesOf)));
      const found = lists.length > 0 ? lists.reduce(earliest) : all;
      const kept = await narrow(found, filters);
      return { found: kept.map(toFound), counts: values ? count(values, found, kept, filters) : noCounts() };
    },
    findByKey: async (key, filters) => (await narrow(await placesOf(keyEntry(key)), filters)).map(toFound),
    loadFilters: async () => {
      const last = chunkOf(FIRST_TEXT, grams.starts);
      const numbers = Array.from({ length: last + 1 }, (_, number) => number);
      const [own, ...chunks] = await Promise.all([names(), ...numbers.map(chunk)]);
      named = { ...directory, ...own };
      values = chunks.flatMap(readValues);
    },
  };
}

/** The first place of a word in each text that contains it. */
async function findWord(word: string, placesOf: (gram: string) => Promise<Place[]>): Promise<Place[]> {
  const cover = coverOf(word);
  const findGram = async ([gram, offset]: (typeof cover)[number]): Promise<Place[]> => {
    // Where the word would have to begin for the gram to stand there.
    return (await placesOf(gram)).map((place) => place - offset);
  };
  let found: Place[] | undefined;
  for (let at = 0; at < cover.length && found?.length !== 0; at += AT_ONCE) {
    const lists = await Promise.all(cover.slice(at, at + AT_ONCE).map(findGram));
    found = (found ? [found, ...lists] : lists).reduce(intersect);
  }
  return firstPlaces(found ?? []);
}

function readValues(chunk: Uint8Array): [Facet, string, Place[]][] {
  return [...readChunk(chunk)].flatMap(([name, places]) => {
    const entry = readFacetEntry(name);
    return entry ? [[...entry, places()]] : [];
  });
}

/** Of a facet in use every hit counts, of the others those that pass the filters. */
function count(values: [Facet, string, Place[]][], all: Place[], kept: Place[], filters: Filters): Counts {
  const counts = noCounts();
  const isIn = new Map([all, kept].map((places) => [places, new Set(places.map(recordOf))]));
  for (const [facet, value, places] of values) {
    const hits = isIn.get(filters[facet] === undefined ? kept : all);
    const number = places.filter((place) => hits?.has(recordOf(place))).length;
    if (number > 0) counts[facet].set(value, number);
  }
  return counts;
}
