import type { PlacedParagraph } from './outline.ts';

/** A line that holds text of the paper beside particulars (a whole body on one line) is a line of the document. */
export function keepMixedLines(placed: readonly PlacedParagraph[]): void {
  for (const { paragraph } of placed)
    for (const entry of paragraph.entries) {
      if (entry.verdict === 'document') continue;
      entry.verdict = 'document';
      entry.reasons = [...entry.reasons, 'run-together'];
    }
}
