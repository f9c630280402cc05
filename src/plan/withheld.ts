import type { AccountLine } from './model.ts';

/** Why a line of no known kind stands beside a paper: nobody can say whether it was put there. */
const UNKNOWN =
  /(?:^|; )(?:outside the document|line in the head of the page|after the end of the document)(?:;|$)/u;

/**
 * Whether only place, length, reason and hash of a line are told, never its words: what may be injected, and what
 * stands beside the paper and is no known furniture of a page.
 */
export function isWithheld({ verdict, reason }: Pick<AccountLine, 'verdict' | 'reason'>): boolean {
  return verdict === 'suspect' || (verdict === 'furniture' && UNKNOWN.test(reason));
}
