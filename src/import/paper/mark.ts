import type { Verdict } from '../../plan/model.ts';
import type { Reason } from '../../plan/reasons.ts';
import type { Paragraph } from './paragraphs.ts';

/** Gives the lines of a paragraph their verdict; a line that held several particulars gets all reasons. */
export function markParagraph(paragraph: Paragraph | undefined, verdict: Verdict, reason: Reason): void {
  for (const entry of paragraph?.entries ?? []) {
    const before = entry.verdict === verdict ? entry.reasons : [];
    entry.reasons = before.includes(reason) ? before : [...before, reason];
    entry.verdict = verdict;
  }
}
