import type { Assignment, Organisation, Topic } from '../plan/catalogue.ts';
import type { Clause, Plan } from '../plan/model.ts';
import { clauseText } from '../plan/text.ts';
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
  return searchable.plans.flatMap((plan) => plan.clauses.map((clause) => toRecord(searchable, plan, clause)));
}

/** What hits and filters need to know of the plans. */
export function buildPlans(plans: Plan[]): SearchPlan[] {
  return plans.map(({ id, metadata }) => ({
    id,
    title: metadata.planTitle ?? metadata.title ?? id,
    documentNumber: metadata.documentNumber,
    year: yearOf(metadata.issuedOn),
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

function toRecord({ assignments, topics, numberOf }: Searchable, plan: Plan, clause: Clause): SearchRecord {
  const isOwn = (each: { plan?: string; clause: string }) =>
    each.clause === clause.id && (each.plan ?? plan.id) === plan.id;
  const indicators = plan.indicators.filter(isOwn);
  const bodies = assignments.filter(isOwn).flatMap(({ organisationId }) => organisationId ?? []);
  const dated = plan.milestones.filter(isOwn).map(({ date }) => yearOf(date));
  const years = [...indicators.map(({ year }) => year), ...dated].filter((year) => year !== null);
  const head = clause.title + clause.titleStop;
  return {
    plan: plan.id,
    clause: clause.id,
    number: numberOf(clause),
    text: [head, clauseText(clause)].filter(Boolean).join('\n'),
    head: head.length,
    parent: clause.parent,
    bodies: [...new Set(bodies)],
    topics: topics.filter(({ members }) => members.some(isOwn)).map(({ id }) => id),
    years: [...new Set(years)].sort(),
    figures: indicators.length > 0,
  };
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
