/** What hits show, in files of their own: neighbouring clauses travel together, each edition for itself. */
import type { Edition } from '../plan/model.ts';
import type { Loaded } from './engine.ts';
import { keep, toJson, type ReadFile } from './readFile.ts';
import type { SearchIndex } from './searchIndex.ts';
import { createTrails } from './trails.ts';

type Hit = Omit<Loaded, 'portal'>;

/** So many clauses travel together. */
export const GROUP = 8;

/** Where a group is, below the folder of the index. */
export const hitFile = (edition: Edition, number: number): string => `hits/${edition}/${number}.bin`;

/** All hits in groups of neighbours. */
export function groupHits({ plans, records }: SearchIndex): Hit[][] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const trailOf = createTrails(records);
  const hits = records.map((record) => {
    const plan = byId.get(record.plan);
    if (!plan) throw new Error(`clause ${record.clause} belongs to no plan: ${record.plan}`);
    return { record, plan, trail: trailOf(record) };
  });
  return Array.from({ length: Math.ceil(hits.length / GROUP) }, (_, at) =>
    hits.slice(at * GROUP, (at + 1) * GROUP),
  );
}

/** Makes the function that loads the hit of the clause at a place among all clauses, from groups of that size. */
export function createHits(
  { edition, group }: { edition: Edition; group: number },
  readFile: ReadFile,
  portal: string,
): (order: number) => Promise<Loaded> {
  const read = keep(async (number: number) => toJson(await readFile(hitFile(edition, number))) as Hit[]);
  return async (order) => {
    const hit = (await read(Math.floor(order / group)))[order % group];
    if (!hit) throw new Error(`no clause ${order} in the index`);
    return { ...hit, portal };
  };
}
