import type { Clause } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import { detectEdition } from '../text/script.ts';
import type { Hanzi } from './createHanzi.ts';
import type { PlacedWordEdge } from './listWordEdgeDecisions.ts';

/** A character whose Traditional form nobody wrote between its neighbours, with the other forms it has. */
export interface PlacedDoubt extends PlacedWordEdge {
  others: string[];
}

const AROUND = 6;

/** Every character of a Simplified plan whose Traditional form stands between neighbours that nobody wrote, each context once. */
export function listDoubts(clauses: readonly Clause[], hanzi: Hanzi): PlacedDoubt[] {
  const lines = clauses.flatMap((clause) =>
    [headingText(clause), ...clause.blocks.map(blockText)].map((text) => ({ clause: clause.id, text })),
  );
  const whole = lines.map(({ text }) => text).join('\n');
  if (detectEdition(whole) === 'zh-Hant') return [];
  const paper = hanzi.forPaper(whole);
  const found = lines.flatMap(({ clause, text }) =>
    paper.doubt('zh-Hant', text).map((decision) => ({
      ...decision,
      clause,
      context: text.slice(Math.max(0, decision.start - AROUND), decision.end + AROUND),
      others: otherForms(decision.why, decision.traditional),
    })),
  );
  const known = new Set<string>();
  return found.filter(({ context, others }) => {
    const isNew = others.length > 0 && !known.has(context);
    known.add(context);
    return isNew;
  });
}

/** @example otherForms('佔 242 : 占 68', '佔') // ['占'] */
function otherForms(counts: string, form: string): string[] {
  return [...counts.matchAll(/\p{Script=Han}/gu)].map(([sign]) => sign).filter((sign) => sign !== form);
}
