import type { AccountLine } from './model.ts';
import type { Reason } from './reasons.ts';

/** Why a line of no known kind stands beside a paper: nobody can say whether it was put there. */
const UNKNOWN: ReadonlySet<Reason> = new Set<Reason>(['outside', 'page-head', 'after-end']);

/**
 * Whether only place, length, reason and hash of a line are told, never its words: what may be injected, and what
 * stands beside the paper and is no known furniture of a page.
 */
export function isWithheld({ verdict, reasons }: Pick<AccountLine, 'verdict' | 'reasons'>): boolean {
  return verdict === 'suspect' || (verdict === 'furniture' && reasons.some((each) => UNKNOWN.has(each)));
}
