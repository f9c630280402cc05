import { isAsPublished, isCorrected } from '../../hanzi/toEdition.ts';
import { words } from '../../i18n/words.ts';
import type { Edition, Plan } from '../../plan/model.ts';

/**
 * What a plan's text in an edition is to the words of its source, as the end of its page says it.
 *
 * @example describeFidelity('zh-Hans', plan) // 正文文字与来源一致；半角标点恢复为全角，断行已接上。
 */
export function describeFidelity(edition: Edition, plan: Plan): string {
  const { same, mended, converted, corrected, form } = words(edition).plan.fidelity;
  const isMended = plan.account.some(({ reasons }) => reasons.includes('mended'));
  const made = isCorrected(plan, edition) ? corrected : isAsPublished(plan, edition) ? '' : converted;
  return ((isMended ? mended : '') + made || same) + form;
}
