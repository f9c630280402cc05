import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { findPlans } from '../import/content/currentPlans.ts';
import type { Words } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { displayPath } from '../schema/files.ts';
import type { Desk } from './desk.ts';
import { planFile } from './desk.ts';
import { importOne } from './importOne.ts';
import { changed } from './changeFile.ts';
import { writeCapture } from './writeCapture.ts';

/**
 * Adds a capture, byte for byte, and reads it; a file of that name with other bytes is never replaced. This is no step
 * that undo takes back: with it would go every plan's work that came of it.
 */
export async function addCapture(desk: Desk, name: string, bytes: Uint8Array): Promise<Words[]> {
  const path = join(desk.seedsDir, name);
  if (existsSync(path) && !readFileSync(path).equals(bytes))
    throw new ProblemError(tellProblem('capture-name', { file: displayPath(path), line: null }, { name }));
  return takeIn(desk, path, bytes);
}

/** Adds a capture that holds a new text of a plan, under a free name, and keeps the old text as a version. */
export async function renewCapture(
  desk: Desk,
  plan: string,
  name: string,
  bytes: Uint8Array,
): Promise<Words[]> {
  const capture = findPlans(desk.contentDir).get(plan);
  if (capture === undefined) throw changed(planFile(desk, plan, '.md'));
  const old = join(desk.seedsDir, capture);
  if (existsSync(old) && readFileSync(old).equals(bytes))
    throw new ProblemError(tellProblem('capture-same', { file: displayPath(old), line: null }, { name }));
  return takeIn(desk, freePath(desk.seedsDir, name, bytes), bytes, plan);
}

async function takeIn(desk: Desk, path: string, bytes: Uint8Array, versionOf?: string): Promise<Words[]> {
  const isNew = writeCapture(path, bytes);
  try {
    return await importOne(desk, path, versionOf === undefined ? {} : { versionOf });
  } catch (error) {
    isNew.undo();
    throw error;
  }
}

/** The name of the file, or that with a number where another file has it. */
function freePath(folder: string, file: string, bytes: Uint8Array): string {
  const { name, ext } = parse(file);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? file : `${name}-${number}${ext}`);
    if (!existsSync(path) || readFileSync(path).equals(bytes)) return path;
  }
}
