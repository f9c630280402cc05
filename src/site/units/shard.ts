/** A portal built by several machines: which plans each of them takes, and what it leaves for the one that joins all. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** The third of eight shards. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** What stands in the folder of a shard beside its files. */
export interface ShardFacts {
  shard: Shard;
  /** The hash of all that the portal is made from: only shards of one content and code can be joined. */
  fingerprint: string;
  /** The paths of its pages that search engines may list. */
  listed: string[];
}

/** The file that makes a folder a shard; no portal has it. */
export const SHARD_FILE = 'celan-shard.json';

/** @example parseShard('3/8') // { number: 3, of: 8 } */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new ProblemError(tellProblem('shard-form', { file: '--shard', line: null }, { text }));
}

/** Whether a shard builds the plan at this place of the list; without shards every plan is built. */
export function isOfShard(place: number, shard: Shard | undefined): boolean {
  return shard === undefined || place % shard.of === shard.number - 1;
}

/** Notes in a built shard what it is. */
export function writeShard(folder: string, facts: ShardFacts): void {
  writeFileSync(join(folder, SHARD_FILE), JSON.stringify(facts));
}

/** What the shards are, in their order; throws where one is missing, twice there, or of another content. */
export function readShards(folders: readonly string[]): (ShardFacts & { folder: string })[] {
  const shards = folders.map((folder) => {
    const file = join(folder, SHARD_FILE);
    if (!existsSync(file))
      throw new ProblemError(tellProblem('shard-none', { file: folder, line: null }, {}));
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as ShardFacts), folder };
  });
  shards.sort((one, other) => one.shard.number - other.shard.number);
  const first = shards[0];
  const strange = shards.find(
    ({ shard, fingerprint }) => fingerprint !== first?.fingerprint || shard.of !== first.shard.of,
  );
  if (strange) throw new ProblemError(tellProblem('shard-other', { file: strange.folder, line: null }, {}));
  const given = shards.map(({ shard }) => shard.number);
  const all = Array.from({ length: first?.shard.of ?? 1 }, (_, index) => index + 1);
  if (given.join() !== all.join()) {
    const facts = { given: given.join('、'), of: all.length };
    throw new ProblemError(tellProblem('shard-missing', { file: '--merge', line: null }, facts));
  }
  return shards;
}
