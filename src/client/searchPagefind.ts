import { facets, noCounts, type Counts, type Engine, type Filters, type Found } from '../search/engine.ts';
import { toKey } from '../search/key.ts';
import { createHits } from '../search/hits.ts';
import type { PagefindDirectory } from '../search/searchIndex.ts';
import { keyToken, toTokens } from '../search/tokens.ts';
import { fetchFrom } from './fetchPacked.ts';

/** What of Pagefind's own module is used. */
interface Pagefind {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (phrase: string | null, options: object) => Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
}

/** A phrase is asked for up to so many words; what is longer is compared with the texts found. */
const LONGEST = 32;

/** The smallest WebAssembly module. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** Searches a Pagefind index of clauses. Fails where the browser cannot run WebAssembly. */
export async function createPagefindEngine(
  directory: PagefindDirectory,
  folder: string,
  portal: string,
  fold: (text: string) => string,
): Promise<Engine> {
  const { edition, hits } = directory;
  const load = createHits({ edition, ...hits }, fetchFrom(`${folder}${hits.folder}/`), portal);
  const instance = await startPagefind(`${folder}pagefind/`);
  const search = (words: string[], filters: Filters): Promise<PagefindAnswer> =>
    instance.search(words.length > 0 ? `"${words.join(' ')}"` : null, { filters, sort: { order: 'asc' } });
  const toFound = (result: PagefindResult): Found => ({
    id: `${portal} ${result.id}`,
    // With this sorting a score is the place among all clauses, counted downwards.
    order: -result.score,
    first: Math.min(...result.words),
    load: () => load(-result.score),
  });
  const find = async (words: string[], filters: Filters): Promise<{ found: Found[]; counts: Counts }> => {
    const phrases = words.length > 0 ? words.map(toTokens) : [[]];
    const asked = phrases.map((phrase) => phrase.slice(0, LONGEST));
    const answers = await Promise.all(asked.map((phrase) => search(phrase, filters)));
    const lists = answers.map(({ results }) => results.map(toFound));
    const long = words.filter((_, at) => (phrases[at]?.length ?? 0) > LONGEST);
    return { found: await onlyWith(long, intersect(lists), fold), counts: countsOf(answers, filters) };
  };
  return {
    directory,
    page: hits.group,
    find,
    findByKey: async (key, filters) => {
      const { results } = await search([keyToken(key)], filters);
      return results.map(toFound);
    },
    loadFilters: async () => {
      await instance.filters();
    },
  };
}

async function startPagefind(folder: string): Promise<PagefindInstance> {
  // Throws where WebAssembly is missing or forbidden; Pagefind itself would only complain.
  new WebAssembly.Module(EMPTY_MODULE);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  return instance;
}

/** Clauses in all lists. */
function intersect([first = [], ...rest]: Found[][]): Found[] {
  return rest.reduce((kept, list) => {
    const byId = new Map(list.map((found) => [found.id, found]));
    return kept.flatMap((found) => {
      const other = byId.get(found.id);
      if (!other) return [];
      return { ...found, first: Math.min(found.first, other.first) };
    });
  }, first);
}

async function onlyWith(words: string[], found: Found[], fold: (text: string) => string): Promise<Found[]> {
  if (words.length === 0) return found;
  const texts = await Promise.all(
    found.map(async ({ load }) => toKey((await load()).record.text, fold).text),
  );
  return found.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
}

/** Pagefind counts for one phrase; for several words there is no count, and the values come with 0. */
function countsOf(answers: PagefindAnswer[], filters: Filters): Counts {
  const counts = noCounts();
  const [answer] = answers;
  for (const facet of facets) {
    const values = (filters[facet] === undefined ? answer?.filters : answer?.totalFilters)?.[facet] ?? {};
    for (const [value, count] of Object.entries(values)) {
      if (count > 0) counts[facet].set(value, answers.length > 1 ? 0 : count);
    }
  }
  return counts;
}
