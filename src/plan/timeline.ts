import type { Indicator, Milestone, Plan } from './model.ts';

/** A dated commitment with what is needed to order and to draw it. */
export interface TimelineEntry {
  plan: Plan;
  milestone: Milestone;
  /** Indicators of the clause that are due then. */
  indicators: Indicator[];
  /** First day of the printed period, `YYYY-MM-DD`; null for every year. */
  start: string | null;
  /** Last day of the printed period. */
  end: string | null;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The first and the last day of a date of any precision.
 * @example 2020-12 → 2020-12-01, 2020-12-31
 */
export function periodOf(date: string): { start: string; end: string } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const prefix = `${year}-${pad(month)}`;
  if (day) return { start: date, end: date };
  return { start: `${prefix}-01`, end: `${prefix}-${pad(lastDay(year, month))}` };
}

/** When it counts: from … counts from its first day, all others on the last. */
const dueDay = (entry: TimelineEntry): string =>
  (entry.milestone.relation === 'from' ? entry.start : entry.end) ?? '9999';

const isInSentence = ({ span }: Indicator, { span: { block, start, end } }: Milestone): boolean =>
  span !== null && span.block === block && span.start >= start && span.end <= end;

const isOfYear = ({ year }: Indicator, { date }: Milestone): boolean =>
  date !== null && year === Number(date.slice(0, 4));

/** A year governs its clause beyond the sentence that names it; 每年 only its own sentence. */
function isIn(indicator: Indicator, milestone: Milestone): boolean {
  if (indicator.clause !== milestone.clause) return false;
  return milestone.date === null ? isInSentence(indicator, milestone) : isOfYear(indicator, milestone);
}

/**
 * Whether an indicator holds from its year on, and not by it.
 * @example 2023年起普惠性幼儿园生均补助经费提高至700元/年·生 → true
 */
export function isFromYear({ milestones }: Pick<Plan, 'milestones'>, indicator: Indicator): boolean {
  return milestones
    .filter(({ relation, clause }) => relation === 'from' && clause === indicator.clause)
    .some((milestone) => isOfYear(indicator, milestone) && isInSentence(indicator, milestone));
}

/** Every dated commitment of the plans in the order in which it falls due; those of every year come last. */
export function buildTimeline(plans: Plan[]): TimelineEntry[] {
  const entries = plans.flatMap((plan) =>
    plan.milestones.map((milestone): TimelineEntry => {
      const period = milestone.date === null ? { start: null, end: null } : periodOf(milestone.date);
      const indicators = plan.indicators.filter((each) => isIn(each, milestone));
      return { plan, milestone, indicators, ...period };
    }),
  );
  return entries.sort((a, b) => (dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : 0));
}
