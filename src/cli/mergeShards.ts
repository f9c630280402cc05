import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { finishWriting } from '../import/content/writeFiles.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { readForBuild } from '../site/portal.ts';
import { readShards, SHARD_FILE } from '../site/units/shard.ts';
import { finishPortal, prepareFinish } from './finishPortal.ts';
import { contentDir } from './folders.ts';
import { besideOutput, findOutputFolder } from './outputFolder.ts';

/** Joins the shards of a portal to the same bytes that one build writes. Returns the folder. */
export async function mergeShards(folders: readonly string[]): Promise<string> {
  if (folders.length === 0)
    throw new ProblemError(tellProblem('merge-none', { file: '--merge', line: null }, {}));
  process.env.TZ = 'UTC';
  finishWriting(contentDir);
  const finish = prepareFinish(readForBuild().site);
  const shards = readShards(folders);
  const out = findOutputFolder(process.env.OUT_DIR || 'dist');
  await besideOutput(out, null, (next) => {
    for (const { folder } of shards) copyInto(next, folder);
    const listed = shards.flatMap((each) => each.listed);
    finishPortal(next, listed, finish, out);
    return Promise.resolve();
  });
  return out;
}

function copyInto(next: string, folder: string): void {
  const made = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === SHARD_FILE) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(next, relative(folder, from));
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    copyFileSync(from, to);
  }
}
