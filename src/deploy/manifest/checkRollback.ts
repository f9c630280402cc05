import { readFileSync } from 'node:fs';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { type Manifest, MANIFEST_FILE, parseManifest } from '../../proof/manifest.ts';

/** The manifest of the build at hand, or undefined where there is none. */
export function readOwnManifest(file: string): Manifest | undefined {
  try {
    return parseManifest(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether an older build is served than the one at hand: its manifest and signature are right, and yet a reader
 * sees what was replaced. A newer one follows on ours by its number; one of the same number is ours or another's.
 */
export function checkRollback(served: Manifest, own: Manifest): Problem[] {
  if (served.site !== own.site || served.build > own.build) return [];
  const place = { file: MANIFEST_FILE, line: null };
  const builds = { served: served.build, own: own.build };
  if (served.build < own.build) return [tellProblem('proof-older', place, builds)];
  const isSame = JSON.stringify(served) === JSON.stringify(own);
  return isSame ? [] : [tellProblem('proof-other', place, { build: own.build })];
}
