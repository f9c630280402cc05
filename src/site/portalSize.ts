import type { Portal } from '../portal/model.ts';

/** Beyond so many plans one page can no longer hold something of every clause. */
export const SMALL = 20;

/** Whether pages over all plans lead on to the plans' own pages instead of holding everything themselves. */
export function isLarge({ plans, beyond }: Pick<Portal, 'plans' | 'beyond'>): boolean {
  return beyond?.isLarge ?? plans.length > SMALL;
}
