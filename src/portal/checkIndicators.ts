import type { FigureKind } from '../grammar/target/rule.ts';
import { isKnownUnit, readUnit } from '../grammar/target/unit.ts';
import type { PlanDraft } from '../markdown/readPlan.ts';
import type { Indicator } from '../plan/model.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import { checkAgainstQuote } from './checkAgainstQuote.ts';

/** What is wrong with the indicators of a plan: a quote that is not in its clause, an unknown unit, a year before the plan, an id twice. */
export function checkIndicators(
  plan: Pick<PlanDraft, 'clauses' | 'metadata' | 'file'>,
  indicators: readonly (Indicator & { kind?: FigureKind })[],
  file: string,
  lineOf: (index: number) => number,
): Problem[] {
  const seen = new Set<string>();
  return indicators.flatMap((indicator, index) => {
    const place = { file, line: lineOf(index) };
    const twice = seen.has(indicator.id);
    seen.add(indicator.id);
    return [
      ...(twice ? [tellProblem('indicator-twice', place, { id: indicator.id })] : []),
      ...faultOfQuote(plan, indicator, place),
      ...faultOfUnit(indicator, place),
      ...(isAhead(indicator.kind) ? faultOfYear(plan, indicator, place) : []),
      ...(indicator.span === null ? [] : checkAgainstQuote(plan, indicator, place)),
    ];
  });
}

/** Only what is to be reached lies ahead: a base value is of a year before. */
const isAhead = (kind: FigureKind = 'target'): boolean => kind === 'target';

function faultOfQuote(
  plan: Pick<PlanDraft, 'clauses' | 'file'>,
  { clause, quote, span }: Indicator,
  place: Place,
): Problem[] {
  if (!plan.clauses.some((each) => each.id === clause))
    return [tellProblem('indicator-clause', place, { clause, plan: plan.file })];
  return span === null ? [tellProblem('indicator-quote', place, { quote, clause, plan: plan.file })] : [];
}

/** 2.5万 of 参与人次不少于2.5万: a multiplier alone is the unit of what the name counts. */
const isMultiplier = (unit: string): boolean => /^(?:\/|$)/u.test(readUnit(unit).base);

function faultOfUnit({ unit }: Indicator, place: Place): Problem[] {
  return isMultiplier(unit) || isKnownUnit(unit) ? [] : [tellProblem('indicator-unit', place, { unit })];
}

function faultOfYear(
  { metadata }: Pick<PlanDraft, 'metadata'>,
  { year }: Indicator,
  place: Place,
): Problem[] {
  const issued = Number(metadata.issuedOn?.slice(0, 4));
  return year !== null && year < issued ? [tellProblem('indicator-year', place, { year, issued })] : [];
}
