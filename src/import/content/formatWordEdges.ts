import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { listWordEdgeDecisions } from '../../hanzi/listWordEdgeDecisions.ts';
import type { Reading } from '../../plan/model.ts';
import { toWords, type Words } from '../../plan/problem.ts';

/**
 * One line for each place where the Traditional edition is not what plain OpenCC writes because a dictionary phrase
 * reaches across a word edge: an editor should look, and write a glossary line if the rule is wrong there.
 * @example "   2-1-5  集基地，并力争成为泉  並 (OpenCC 併: 并力→併力)"
 */
export function formatWordEdges({ clauses }: Reading, hanzi: Hanzi, language: keyof Words): string[] {
  const decisions = listWordEdgeDecisions(clauses, hanzi);
  if (decisions.length === 0) return [];
  return [
    toWords('word-edges', { count: decisions.length })[language],
    ...decisions.map(
      ({ clause, context, traditional, plain, why }) =>
        `  ${clause.padStart(6)}  ${context}  ${traditional} (OpenCC ${plain}: ${why})`,
    ),
  ];
}
