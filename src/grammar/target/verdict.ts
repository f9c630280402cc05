import { isStartingPoint } from './achievement.ts';
import { BENEFIT_RULES } from './benefitRules.ts';
import { CONDITION_RULES } from './conditionRules.ts';
import { LISTING_RULES, MENTION_RULES } from './countRules.ts';
import { DESIGN_RULES } from './designRules.ts';
import { DURATION_RULES } from './durationRules.ts';
import { NAME_RULES } from './nameRules.ts';
import { isActing } from './promise.ts';
import { RESOURCE_RULES } from './resourceRules.ts';
import type { Rule, Ruling, Surroundings } from './rule.ts';
import { weigh } from './evidence.ts';
import { SIZE_RULES } from './sizeRules.ts';
import { STANDARD_RULES } from './standardRules.ts';
import { unitKind } from './unit.ts';

const BASELINE_RULES: Rule[] = [
  {
    name: 'starting point',
    kind: 'baseline',
    why: '由…提高到…, 在…的基础上: from where it starts',
    holds: ({ before, after }) => !/每$/u.test(before) && isStartingPoint(before, after),
    yes: ['由‹85%›提高到90%', '在现有‹5所›的基础上新建3所'],
    no: ['由85%提高到‹90%›'],
  },
  {
    name: 'multiple of what was',
    kind: 'baseline',
    why: '是2011年的1.37倍, 是全国平均水平的1.5倍: how what there is compares',
    holds: ({ quantity, before }) =>
      quantity.unit === '倍' &&
      /(?:是|为|相当于)[^,;。]{0,16}的$|^[^,;。]{0,12}的$/u.test(before) &&
      !/达到|标准/u.test(before),
    yes: ['是2011年的‹1.37倍›', '是全国平均水平的1.5倍、雨养耕地的‹2.7倍›'],
    no: ['达到2020年的‹2倍›', '奖励标准提高‹1倍›'],
  },
  {
    name: 'total of what there is',
    kind: 'baseline',
    why: '共计 without a verb of doing counts what exists',
    holds: ({ quantity, before }) =>
      !/[项条类种款点]$/u.test(quantity.unit) && /(?:共计|总计|合计)$/u.test(before) && !isActing(before),
    yes: ['县道、乡道、村道共计‹1260公里›'],
    no: ['新建公园共计‹20个›', '本清单共计‹5项›'],
  },
];

/** Why a number is no target; the first rule that holds names kind and reason. */
export const RULES: readonly Rule[] = [
  ...NAME_RULES,
  ...BASELINE_RULES,
  ...LISTING_RULES,
  ...DESIGN_RULES,
  ...SIZE_RULES,
  ...CONDITION_RULES,
  ...RESOURCE_RULES,
  ...BENEFIT_RULES,
  ...STANDARD_RULES,
  ...DURATION_RULES,
  ...MENTION_RULES,
];

const TARGET: Ruling = { kind: 'target', reason: 'to be reached' };

/**
 * What a quantity is, and why; `target` where no rule refuses it. What has been reached already is told apart by `isReached`.
 * @example rulingOf(第47次) → name, 'ordinal'; rulingOf(每人每月补贴400元) → benefit, 'what one recipient gets'
 */
export function rulingOf(words: Surroundings): Ruling {
  const unit = unitKind(words.quantity.unit);
  const rule = RULES.find(({ holds }) => holds(words, unit));
  return weigh(words, unit, rule ? { kind: rule.kind, reason: rule.name } : TARGET);
}
