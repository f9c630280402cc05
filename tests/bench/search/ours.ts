/** Runs in the browser: asks as the search page does, up to the first page of hits. */
import { loadLibrary, type Library } from '../../../src/client/searchLoad.ts';
import { ask } from '../../../src/search/ask.ts';
import { foldBodies } from '../../../src/search/bodies.ts';
import { parseQuery } from '../../../src/search/query.ts';

let library: Promise<Library> | undefined;

/** The numbers of the clauses that contain what was typed. */
export async function answer(typed: string): Promise<number[]> {
  const opened = await (library ??= loadLibrary('', '/search-index/', 'zh-Hans', [], false));
  const { engine, fold } = opened;
  const bodies = foldBodies(engine.directory.bodies, fold);
  const query = parseQuery(typed, fold);
  const { exact, related } = await ask(query, { ...opened, bodies, filters: {}, sort: 'relevance' });
  const shown = [exact, ...related.map(({ found }) => found)].flatMap((found) => found.slice(0, engine.page));
  await Promise.all(shown.map((found) => found.load()));
  return exact.map(({ order }) => order);
}
