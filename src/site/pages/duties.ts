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
  assignment: Assignment;
  indicators: Indicator[];
  dates: TimelineEntry[];
}

/** Every assignment of one plan. */
export function assignmentsOf(edition: Edition, plan: Plan): Assignment[] {
  return byPlan(allAssignments(edition)).get(plan.id) ?? [];
}

const timelineOf = once((plan: Plan) => buildTimeline([plan]));

/** What a body has to do, plan by plan, in the order of the texts. */
export function dutiesOf(edition: Edition, organisation: Organisation): Duty[] {
  const plans = byId(portalIn(edition).plans);
  const own = byBody(allAssignments(edition)).get(organisation.id) ?? [];
  return own.flatMap((assignment) => {
    const plan = plans.get(assignment.plan);
    const clause = plan && clauseOf(plan, assignment.clause);
    if (!clause) return [];
    const indicators = plan.indicators.filter((each) => each.clause === clause.id);
    const dates = timelineOf(plan).filter((each) => each.milestone.clause === clause.id);
    return [{ plan, clause, assignment, indicators, dates }];
  });
}
