import type { Edition, Plan } from '../plan/model.ts';
import { convertPlan } from './convertPlan.ts';
import type { Hanzi } from './createHanzi.ts';
import { detectRegion } from './origin.ts';

/**
 * A plan, as read from its source, in an edition. What was published in that edition stays as it is, except a
 * machine-made Traditional text: its Traditional edition (校正版) is made from the Simplified one. Ids, clauses and the
 * places of quotations stay the same.
 */
export function toEdition(plan: Plan, edition: Edition, hanzi: Hanzi): Plan {
  if (plan.edition === edition && !isCorrected(plan, edition)) return plan;
  return { ...convertPlan(plan, chooseConversion(plan, edition, hanzi)), edition };
}

/** Whether an edition of a plan is a corrected text (校正版): the Traditional one of a machine-made source. */
export function isCorrected(plan: Plan, edition: Edition): boolean {
  return edition === 'zh-Hant' && plan.sourceEdition === 'zh-Hant' && plan.origin === 'machine-made';
}

function chooseConversion(plan: Plan, edition: Edition, hanzi: Hanzi): (text: string) => string {
  if (isCorrected(plan, edition)) return (text) => hanzi.toHant(hanzi.toHans(text));
  if (edition === 'zh-Hant') return hanzi.toHant;
  const region = plan.origin === 'authored' ? detectRegion(plainText(plan)) : 'tw';
  return (text) => hanzi.toHans(text, { region });
}

function plainText(plan: Plan): string {
  return plan.clauses
    .flatMap((clause) =>
      clause.blocks.map((block) => (block.kind === 'table' ? block.rows.join() : block.text)),
    )
    .join('\n');
}
