import { findPeriods } from '../grammar/target/period.ts';
import { fold } from '../text/fold.ts';
import type { Plan } from './model.ts';

/** 十三五 ended in 2020, 十四五 in 2025 … */
const FIVE_YEARS = '三四五六七';

/**
 * The last year of a plan: that of its title, else the last that any of its dates or figures names; null where none does.
 * @example 晋江市基础教育提升三年行动方案（2023—2025年） → 2025; “十四五”教育规划 → 2025
 */
export function lastYearOf(plan: Pick<Plan, 'metadata' | 'milestones' | 'indicators'>): number | null {
  const { planTitle, title } = plan.metadata;
  // A title in marks is that of a paper within it, and does not count; here it is this paper's own.
  const words = fold(`${planTitle ?? ''} ${title ?? ''}`).replace(/[《》]/gu, ' ');
  const named = [
    ...findPeriods(words).flatMap(({ until, year }) => until ?? year ?? []),
    ...[...words.matchAll(/十([三四五六七])五/gu)].map(
      ([, sign = '']) => FIVE_YEARS.indexOf(sign) * 5 + 2020,
    ),
  ];
  if (named.length > 0) return Math.max(...named);
  const dated = [
    ...plan.milestones.flatMap(({ date }) => (date === null ? [] : Number(date.slice(0, 4)))),
    ...plan.indicators.flatMap(({ year }) => year ?? []),
  ];
  return dated.length > 0 ? Math.max(...dated) : null;
}
