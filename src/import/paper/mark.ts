import type { Verdict } from '../../plan/model.ts';
import type { Paragraph } from './paragraphs.ts';

/** Gives the lines of a paragraph their verdict; a line that held several particulars gets all reasons. */
export function markParagraph(paragraph: Paragraph | undefined, verdict: Verdict, reason: string): void {
  for (const entry of paragraph?.entries ?? []) {
    const more = entry.verdict === verdict && !entry.reason.split('; ').includes(reason);
    entry.reason = more ? `${entry.reason}; ${reason}` : reason;
    entry.verdict = verdict;
  }
}
