/** What a plan's pages say about it in numbers and names. */
import { words } from '../../i18n/words.ts';
import { scriptOf } from '../../plan/editions.ts';
import type { Plan } from '../../plan/model.ts';
import { PARTICULAR_KEYS, PARTICULARS, type Particular } from '../../plan/particulars.ts';

/** The name a plan is known by: its own title, else that of the paper. */
export function planTitle(plan: Plan): string {
  return plan.metadata.planTitle ?? plan.metadata.title ?? plan.id;
}

/** Whose plan it is: its place, else who issued it (国务院 has no place), else the name it is known by. */
export function planOwner(plan: Plan): string {
  return plan.place ?? plan.metadata.issuer ?? planTitle(plan);
}

/** Whose paper it is and which, where titles are alike: its place and number, in pieces that are better not broken. */
export function planOrigin({ place, metadata }: Plan): string[] {
  return [place, metadata.documentNumber].filter((piece) => piece !== null);
}

/**
 * A title in pieces that are better not broken: a bracket at its end goes to the next line as a whole.
 * @example splitTitle('晋江市基础教育提升三年行动方案（2023—2025年）') // ['晋江市基础教育提升三年行动方案', '（2023—2025年）']
 */
export function splitTitle(title: string): string[] {
  return title.split(/(?=（[^（）]*）$)/);
}

/** How much a plan holds, as its card on the home page says. */
export interface PlanFigures {
  /** Clauses with a responsible body. */
  tasks: number;
  indicators: number;
  /** Different bodies, by the names the paper prints. */
  bodies: number;
  /** The last year any indicator names; null when none does. */
  year: number | null;
}

/** Counts a plan's tasks, indicators and bodies. */
export function countPlan(plan: Plan): PlanFigures {
  const years = plan.indicators.flatMap(({ year }) => year ?? []);
  return {
    tasks: new Set(plan.responsibilities.map(({ clause }) => clause)).size,
    indicators: plan.indicators.length,
    bodies: new Set(plan.responsibilities.flatMap(({ organisations }) => organisations)).size,
    year: years.length > 0 ? Math.max(...years) : null,
  };
}

/** Whether a page about one side of a plan has anything to show. */
export function hasSide(plan: Plan, side: 'indicators' | 'responsibilities' | 'timeline'): boolean {
  return (
    { indicators: plan.indicators, responsibilities: plan.responsibilities, timeline: plan.milestones }[side]
      .length > 0
  );
}

/** A name and a value, both ready to print. */
export type Fact = [name: string, value: string];

function factsShown(plan: Plan, shown: Particular['shown']): Fact[] {
  const script = scriptOf(plan.edition);
  return PARTICULAR_KEYS.flatMap((key): Fact[] => {
    const particular: Particular = PARTICULARS[key];
    const value = plan.metadata[key];
    return value && particular.shown === shown ? [[particular.names[script], value]] : [];
  });
}

/** The table under a plan's title; what the source does not give is left out. */
export function headFacts(plan: Plan): Fact[] {
  return factsShown(plan, 'head');
}

/** The foot of a paper (版记): concerned bodies, copies, printing. */
export function recordFacts(plan: Plan): Fact[] {
  const bodies: Fact[] = plan.bodyList ? [[words(plan.edition).metadata.bodyList, plan.bodyList]] : [];
  return [...bodies, ...factsShown(plan, 'record')];
}

/**
 * A date as papers print it; what is not a whole date stays as it is.
 * @example formatDate('2022-12-28') // '2022年12月28日'
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return day ? `${year}年${month}月${day}日` : date;
}
