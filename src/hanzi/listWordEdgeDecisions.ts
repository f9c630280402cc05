import type { Clause } from '../plan/model.ts';
import { detectEdition } from '../text/script.ts';
import { blockText, headingText } from '../plan/text.ts';
import type { Hanzi } from './createHanzi.ts';
import type { Decision } from './decisions.ts';

/** A decision of the word-edge rule, with the clause it is in and the words around it. */
export interface PlacedWordEdge extends Decision {
  clause: string;
  /** The Simplified text from a few characters before to a few after. */
  context: string;
}

const AROUND = 6;

/** Every place where plain OpenCC and the word-edge rule differ, for an editor to look at. */
export function listWordEdgeDecisions(clauses: readonly Clause[], hanzi: Hanzi): PlacedWordEdge[] {
  const lines = clauses.flatMap((clause) =>
    [headingText(clause), ...clause.blocks.map(blockText)].map((text) => ({ clause: clause.id, text })),
  );
  const isTraditional = detectEdition(lines.map(({ text }) => text).join('\n')) === 'zh-Hant';
  return lines.flatMap(({ clause, text }) => {
    const simplified = isTraditional ? hanzi.toHans(text) : text;
    return hanzi
      .explain('zh-Hant', simplified)
      .filter(({ rule }) => rule === 'words')
      .map((decision) => ({
        ...decision,
        clause,
        context: simplified.slice(Math.max(0, decision.start - AROUND), decision.end + AROUND),
      }));
  });
}
