import type { Placed } from './outline.ts';

/** A line that holds particulars and text of the paper in one is a document line: its words stand in the body. */
export function keepMixedLines(placed: readonly Placed[]): void {
  for (const entry of placed.flatMap(({ paragraph }) => paragraph.entries)) {
    if (entry.verdict !== 'metadata') continue;
    entry.verdict = 'document';
    entry.reason = `${entry.reason} run together with text of the document`;
  }
}
