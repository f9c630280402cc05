import type { Directory } from './searchIndex.ts';
import { facets, noCounts, type Counts, type Engine, type Found } from './engine.ts';

/**
 * Makes several portals' engines answer as one, as a city's portals are merged in its province's. The first is our own:
 * its fold, and its names for what has the same id, hold.
 */
export function mergeEngines(engines: Engine[]): Engine {
  const all = async (ask: (engine: Engine) => Promise<Found[]>): Promise<Found[]> =>
    inOrder(await Promise.all(engines.map(ask)));
  // The counts of some portals alone would be wrong for all of them.
  let isCounted = engines.every((engine) => !engine.loadFilters);
  const loadFilters = async (): Promise<void> => {
    await Promise.all(engines.map(async (engine) => engine.loadFilters?.()));
    isCounted = true;
  };
  return {
    // Asked for anew each time: a large portal learns names with its filters.
    get directory() {
      return mergeDirectories(engines.map(({ directory }) => directory));
    },
    page: engines[0]?.page ?? 1,
    ...(isCounted ? {} : { loadFilters }),
    find: async (words, filters) => {
      const findings = await Promise.all(engines.map((engine) => engine.find(words, filters)));
      return {
        found: inOrder(findings.map(({ found }) => found)),
        counts: isCounted ? sum(findings.map(({ counts }) => counts)) : noCounts(),
      };
    },
    plans: async () => (await Promise.all(engines.map((engine) => engine.plans()))).flat(),
    findByKey: (key, filters) => all((engine) => engine.findByKey(key, filters)),
    findByPinyin: (letters, filters) =>
      all((engine) => engine.findByPinyin?.(letters, filters) ?? Promise.resolve([])),
  };
}

function mergeDirectories(directories: Directory[]): Directory {
  return {
    edition: directories[0]?.edition ?? 'zh-Hans',
    fold: directories[0]?.fold ?? { from: '', to: '' },
    plans: distinct(directories.flatMap(({ plans }) => plans)),
    parts: distinct(directories.flatMap(({ parts }) => parts)),
    bodies: distinct(directories.flatMap(({ bodies }) => bodies)),
    topics: distinct(directories.flatMap(({ topics }) => topics)),
  };
}

/** One portal after the other: clauses of different portals have no common order but that. */
function inOrder(lists: Found[][]): Found[] {
  const largest = lists.flat().reduce((most, { order }) => Math.max(most, order), 0) + 1;
  return lists.flatMap((list, at) => list.map((found) => ({ ...found, order: found.order + at * largest })));
}

function sum(several: Counts[]): Counts {
  const total = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts;
  for (const counts of several) {
    for (const facet of facets) {
      for (const [value, count] of counts[facet]) {
        total[facet].set(value, (total[facet].get(value) ?? 0) + count);
      }
    }
  }
  return total;
}

/** The first with each id. */
function distinct<T extends { id: string }>(items: T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
