import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Keep, keepNothing } from '../plan/memory.ts';
import type { Reading } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import type { ImportOptions, ImportResult } from './content/importReadings.ts';
import { findPlans, plansByCapture } from './content/currentPlans.ts';
import { readDecisions } from './content/readDecisions.ts';
import { importReadings } from './content/importReadings.ts';
import { finishWriting } from './content/writeFiles.ts';
import { displayPath } from '../schema/files.ts';
import { loadCapture } from './load.ts';
import type { DecisionsFile } from '../schema/decisions.ts';

/** Imports captures below `seeds/`, all of them when none is named; those that cannot be read are told beside the rest. */
export async function importSeeds(
  files: readonly string[],
  options: ImportOptions,
  keep: Keep = keepNothing,
): Promise<ImportResult> {
  const { seedsDir } = options;
  finishWriting(options.contentDir);
  const failed: Problem[] = [];
  const readings: Reading[] = [];
  const plans = plansByCapture(findPlans(options.contentDir));
  for (const file of files.length > 0 ? files : listSeeds(seedsDir)) {
    try {
      readings.push(await readOne(file, plans, options, keep));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      failed.push(...error.problems);
    }
  }
  const result = importReadings(readings, options);
  return { ...result, failed: [...failed, ...result.failed] };
}

async function readOne(
  file: string,
  plans: ReadonlyMap<string, string>,
  { contentDir, seedsDir }: ImportOptions,
  keep: Keep,
): Promise<Reading> {
  const name = relative(seedsDir, file);
  if (!existsSync(file)) throw new ProblemError(tellProblem('seed-absent', { file, line: null }, {}));
  if (name.startsWith('..'))
    throw new ProblemError(tellProblem('seed-elsewhere', { file, line: null }, { seeds: seedsDir }));
  const decisions = readDecisions(contentDir, plans.get(name));
  return loadKept(readFileSync(file), { path: file, name }, decisions, keep);
}

/** Reads a capture, unless it was read before by the same decisions; `path` is where messages say that it stands. */
export function loadKept(
  bytes: Uint8Array,
  { path, name }: { path: string; name: string },
  decisions: DecisionsFile | undefined,
  keep: Keep,
): Promise<Reading> {
  const place = displayPath(path);
  return keep(['reading', place, name, hash('sha256', bytes), decisions], async () => ({
    ...(await loadCapture(bytes, place, decisions)),
    file: name,
  }));
}

/** Every file below the folder, but for what browsers save beside a page (页面_files) and what begins with a dot. */
function listSeeds(seedsDir: string): string[] {
  const names = existsSync(seedsDir) ? listFiles(seedsDir) : [];
  if (names.length === 0)
    throw new ProblemError(tellProblem('seeds-none', { file: seedsDir, line: null }, { seeds: seedsDir }));
  return names.sort();
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /^~\$/u.test(entry.name)) return [];
    if (entry.isDirectory()) return /[_.]files$/u.test(entry.name) ? [] : listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
