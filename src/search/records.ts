import type { Assignment, Organisation, Topic } from '../plan/catalogue.ts';
import type { Clause, Plan } from '../plan/model.ts';
import { clauseText } from '../plan/text.ts';
import { toSearchFigure } from './recordFigures.ts';
import type { SearchBody, SearchPlan, SearchRecord } from './searchIndex.ts';

/** What is searched: plans in one edition and what stands beside them. */
export interface Searchable {
  plans: Plan[];
  organisations: Organisation[];
  topics: Topic[];
  assignments: Assignment[];
  /** The printed number of a clause for people. */
  numberOf: (clause: Clause) => string;
}

/** Makes one record per clause, plans and clauses in their order. */
export function buildRecords(searchable: Searchable): SearchRecord[] {
  const key = (plan: string, clause: string): string => `${plan}#${clause}`;
  const bodies = Map.groupBy(searchable.assignments, ({ plan, clause }) => key(plan, clause));
  const topics = Map.groupBy(
    searchable.topics.flatMap(({ id, members }) => members.map((member) => ({ ...member, id }))),
    ({ plan, clause }) => key(plan, clause),
  );
  return searchable.plans.flatMap((plan) => {
    const indicators = Map.groupBy([...plan.indicators, ...plan.figures], ({ clause }) => clause);
    const milestones = Map.groupBy(plan.milestones, ({ clause }) => clause);
    return plan.clauses.map((clause): SearchRecord => {
      const figures = indicators.get(clause.id) ?? [];
      const dated = (milestones.get(clause.id) ?? []).map(({ date }) => yearOf(date));
      const years = [...figures.map(({ year }) => year), ...dated].filter((year) => year !== null);
      const own = bodies.get(key(plan.id, clause.id)) ?? [];
      const head = clause.title + clause.titleStop;
      const text = [head, clauseText(clause)].filter(Boolean).join('\n');
      return {
        plan: plan.id,
        clause: clause.id,
        number: searchable.numberOf(clause),
        text,
        head: head.length,
        parent: clause.parent,
        bodies: [...new Set(own.flatMap(({ organisationId }) => organisationId ?? []))],
        topics: [...new Set((topics.get(key(plan.id, clause.id)) ?? []).map(({ id }) => id))],
        years: [...new Set(years)].sort(),
        figures: figures.flatMap((indicator) => toSearchFigure(indicator, clause, text)),
      };
    });
  });
}

/** What hits and filters need to know of the plans. */
export function buildPlans(plans: Plan[]): SearchPlan[] {
  return plans.map(({ id, place, metadata }) => ({
    id,
    title: metadata.planTitle ?? metadata.title ?? id,
    documentNumber: metadata.documentNumber,
    year: yearOf(metadata.issuedOn),
    place,
    issuer: metadata.issuer,
    indexNumber: metadata.indexNumber,
  }));
}

/** Every body with all its names, once each. */
export function buildBodies(organisations: Organisation[]): SearchBody[] {
  return organisations.map(({ id, name, place, names }) => {
    const short = place && name.startsWith(place) ? name.slice(place.length) : name;
    const others = new Set([short, ...names.map((each) => each.name)]);
    others.delete(name);
    return { id, name, names: [...others].sort() };
  });
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4));
  return year > 0 ? year : null;
}

/** The outermost clauses of all plans, as the filter by part names them. */
export function buildParts(records: SearchRecord[]): { id: string; name: string }[] {
  return records
    .filter(({ parent, head }) => parent === null && head > 0)
    .map(({ plan, clause, number, text, head }) => ({
      id: `${plan}/${clause}`,
      name: `${number} ${text.slice(0, head)}`.trim(),
    }));
}
