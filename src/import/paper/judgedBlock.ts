import type { Verdict } from '../../plan/model.ts';
import type { Reason } from '../../plan/reasons.ts';
import type { SourceBlock } from '../capture/block.ts';

/** A block of the capture with what import decided about it. */
export interface JudgedBlock {
  block: SourceBlock;
  /** The block's text without invisible characters. */
  text: string;
  verdict: Verdict;
  reasons: Reason[];
  /** Whether furniture or injected text stands directly before it: at the end of a capture the page has begun. */
  behindPage: boolean;
  /** Why it may have been injected, where that is not sure enough to hold it back. */
  doubt?: Reason[];
  /** Whether it was cut out of a line or table of the paper. */
  within?: boolean;
}
