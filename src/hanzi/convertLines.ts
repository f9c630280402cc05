import { scriptOf } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';
import { detectEdition } from '../text/script.ts';
import type { Hanzi } from './createHanzi.ts';
import type { Decision } from './decisions.ts';
import { detectOrigin } from './origin.ts';
import { restorePunctuation } from './punctuation.ts';

/** A decision with the line and column (in characters, from 1) of its word. */
export type PlacedDecision = Decision & { line: number; column: number };

/**
 * Converts a text as the pages do: line by line, full-width punctuation restored, quotation marks of the edition.
 * Text that authors wrote in the wanted script stays; machine-made Traditional text is corrected.
 */
export function convertLines(text: string, edition: Edition, hanzi: Hanzi): string {
  const lines = text.split('\n').map(restorePunctuation);
  if (scriptOf(edition) === 'zh-Hant' && isAuthoredTraditional(text, hanzi)) return lines.join('\n');
  const simplified = simplifyLines(text, lines, hanzi);
  const paper = hanzi.forPaper(simplified.join('\n'));
  return simplified.map((line) => paper.to(edition, line)).join('\n');
}

/** The decisions behind a Traditional edition of a text, and what nobody wrote so, by line and column. */
export function explainLines(text: string, edition: Edition, hanzi: Hanzi): PlacedDecision[] {
  if (isAuthoredTraditional(text, hanzi)) return [];
  const lines = simplifyLines(text, text.split('\n').map(restorePunctuation), hanzi);
  const paper = hanzi.forPaper(lines.join('\n'));
  return lines.flatMap((line, index) =>
    [...paper.explain(edition, line), ...paper.doubt(edition, line)].sort(byPlace).map((decision) => {
      const column = Array.from(line.slice(0, decision.start)).length + 1;
      return { ...decision, line: index + 1, column };
    }),
  );
}

function byPlace(one: Decision, other: Decision): number {
  return one.start - other.start;
}

function isAuthoredTraditional(text: string, hanzi: Hanzi): boolean {
  return detectEdition(text) === 'zh-Hant' && detectOrigin(text, hanzi).origin === 'authored';
}

function simplifyLines(text: string, lines: string[], hanzi: Hanzi): string[] {
  if (detectEdition(text) === 'zh-Hans') return lines;
  return lines.map(hanzi.toHans);
}
