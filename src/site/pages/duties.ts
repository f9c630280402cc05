/** Who must do what: assignments over all plans, and what one body has to do. */
import type { Clause, Edition, Indicator, Plan } from '../../plan/model.ts';
import { type TimelineEntry, buildTimeline } from '../../plan/timeline.ts';
import type { Assignment, Organisation } from '../../portal/model.ts';
import { assignments } from '../../portal/organisations.ts';
import { portalIn } from '../portal.ts';

const cache = new Map<Edition, Assignment[]>();

/** Every assignment of every plan, in the order of the texts. */
export function allAssignments(edition: Edition): Assignment[] {
  const { plans, organisations } = portalIn(edition);
  const found = cache.get(edition) ?? plans.flatMap((plan) => assignments(plan, organisations));
  cache.set(edition, found);
  return found;
}

/** One clause a body is responsible for, with the figures and dates in it. */
export interface Duty {
  plan: Plan;
  clause: Clause;
  assignment: Assignment;
  indicators: Indicator[];
  dates: TimelineEntry[];
}

/** What a body has to do, plan by plan, in the order of the texts. */
export function dutiesOf(edition: Edition, organisation: Organisation): Duty[] {
  const { plans } = portalIn(edition);
  return allAssignments(edition)
    .filter((each) => each.organisationId === organisation.id)
    .flatMap((assignment) => {
      const plan = plans.find((each) => each.id === assignment.plan);
      const clause = plan?.clauses.find((each) => each.id === assignment.clause);
      if (!plan || !clause) return [];
      const indicators = plan.indicators.filter((each) => each.clause === clause.id);
      const dates = buildTimeline([plan]).filter((each) => each.milestone.clause === clause.id);
      return [{ plan, clause, assignment, indicators, dates }];
    });
}
