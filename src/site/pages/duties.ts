/** Who must do what: assignments over all plans, and what one body has to do. */
import type { Clause, Edition, Indicator, Plan } from '../../plan/model.ts';
import { type TimelineEntry, buildTimeline } from '../../plan/timeline.ts';
import type { Assignment, Organisation, Portal } from '../../portal/model.ts';
import { assignments } from '../../portal/organisations.ts';
import { portalIn } from '../portal.ts';
import { byBody, byId, byPlan, clauseOf, once } from '../../plan/indexes.ts';

const assignmentsIn = once(({ plans, organisations }: Portal) =>
  plans.flatMap((plan) => assignments(plan, organisations)),
);

/** Every assignment of every plan, in the order of the texts. */
export function allAssignments(edition: Edition): Assignment[] {
  return assignmentsIn(portalIn(edition));
}

/** One clause a body is responsible for, with the figures and dates in it. */
export interface Duty {
  plan: Plan;
  clause: Clause;
  /** What the clause gives the body: one role, or several. */
  assignments: Assignment[];
  /** The other bodies that the clause names, with their roles. */
  partners: Assignment[];
  indicators: Indicator[];
  dates: TimelineEntry[];
}

/** Every assignment of one plan. */
export function assignmentsOf(edition: Edition, plan: Plan): Assignment[] {
  return byPlan(allAssignments(edition)).get(plan.id) ?? [];
}

/** Responsibilities of a plan, or of all: a body and a clause that names it, in however many roles. */
export const countResponsibilities = once(
  (assignments: Assignment[]): number =>
    new Set(
      assignments.map(
        ({ plan, clause, ...each }) => `${plan} ${clause} ${each.organisationId ?? each.organisation}`,
      ),
    ).size,
);

/** The bodies that a plan names, each counted once under whatever names. */
export function countBodies(edition: Edition, plan: Plan): number {
  return new Set(assignmentsOf(edition, plan).map((each) => each.organisationId ?? each.organisation)).size;
}

const timelineOf = once((plan: Plan) => buildTimeline([plan]));

/** What a body has to do, plan by plan, in the order of the texts. */
export function dutiesOf(edition: Edition, organisation: Organisation): Duty[] {
  const plans = byId(portalIn(edition).plans);
  const own = byBody(allAssignments(edition)).get(organisation.id) ?? [];
  const tasks = Map.groupBy(own, ({ plan, clause }) => `${plan} ${clause}`);
  return [...tasks.values()].flatMap((assignments) => {
    const [first] = assignments;
    const plan = first && plans.get(first.plan);
    const clause = plan && clauseOf(plan, first.clause);
    if (!clause) return [];
    const partners = assignmentsOf(edition, plan).filter(
      (each) => each.clause === clause.id && each.organisationId !== organisation.id,
    );
    const indicators = plan.indicators.filter((each) => each.clause === clause.id);
    const dates = timelineOf(plan).filter((each) => each.milestone.clause === clause.id);
    return [{ plan, clause, assignments, partners, indicators, dates }];
  });
}
