import { createMemory } from '../plan/memory.ts';
import type { Problem } from '../plan/problem.ts';
import { inspectPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';

/** What the desk remembers while it is open: only what a step has changed is read and checked anew. */
export const memory = createMemory();

/** All of `content/` as it is now, with what is wrong in it. */
export function inspectContent(contentDir: string): { portal: Portal; problems: Problem[] } {
  return inspectPortal(contentDir, memory.recall);
}
