import { ROOT_EDITION, scriptOf } from '../plan/editions.ts';
import type { Edition, Plan } from '../plan/model.ts';
import { planText } from '../plan/text.ts';
import { convertPlan } from './convertPlan.ts';
import type { Hanzi } from './createHanzi.ts';

/**
 * A plan, as read from its source, in an edition. What was published in its script stays as it is, except a
 * machine-made Traditional text: its Traditional editions (校正版) are made from the Simplified one. Ids, clauses and the
 * places of quotations stay the same.
 */
export function toEdition(plan: Plan, edition: Edition, hanzi: Hanzi): Plan {
  const text = textInEdition(plan, edition, hanzi);
  if (!plan.earlier) return text;
  return { ...text, earlier: plan.earlier.map((each) => toEdition(each, edition, hanzi)) };
}

function textInEdition(plan: Plan, edition: Edition, hanzi: Hanzi): Plan {
  if (isAsPublished(plan, edition)) return plan.edition === edition ? plan : { ...plan, edition };
  return { ...convertPlan(plan, chooseConversion(plan, edition, hanzi)), edition };
}

/** Whether an edition shows the text of a plan as it was published, so that nothing is converted. */
export function isAsPublished(plan: Plan, edition: Edition): boolean {
  return plan.sourceEdition === scriptOf(edition) && !isCorrected(plan, edition);
}

/** Whether an edition of a plan is a corrected text (校正版): a Traditional one of a machine-made source. */
export function isCorrected(plan: Plan, edition: Edition): boolean {
  const isTraditional = scriptOf(edition) === 'zh-Hant' && plan.sourceEdition === 'zh-Hant';
  return isTraditional && plan.origin === 'machine-made';
}

function chooseConversion(plan: Plan, edition: Edition, hanzi: Hanzi): (text: string) => string {
  if (isCorrected(plan, edition)) {
    const paper = hanzi.forPaper(hanzi.toHans(planText(plan)));
    return (text) => paper.to(edition, hanzi.toHans(text));
  }
  if (plan.sourceEdition !== ROOT_EDITION) return hanzi.toHans;
  const paper = hanzi.forPaper(planText(plan));
  return (text) => paper.to(edition, text);
}
