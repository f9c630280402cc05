import { join } from 'node:path';
import type { Problem } from '../plan/problem.ts';
import type { Builds } from './builds.ts';
import { type History } from './history.ts';

/** Where a desk reads and writes, and what it can have done. */
export interface Desk {
  contentDir: string;
  seedsDir: string;
  history: History;
  builds: Builds;
  /** Every problem that `npm run check` would tell now. */
  check: () => Promise<Problem[]>;
  /** What is wrong with the portal that is served at an address, as `npm run doctor` tells it. */
  examine: (address: string) => Promise<Problem[]>;
}

/** The path of one of a plan's files in `content/plans`. */
export function planFile(desk: Pick<Desk, 'contentDir'>, plan: string, ending: string): string {
  return join(desk.contentDir, 'plans', `${plan}${ending}`);
}
