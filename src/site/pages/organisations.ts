/** Bodies as pages need them: which one a printed name means, and which have most to do. */
import type { Clause, Edition, Plan } from '../../plan/model.ts';
import type { Assignment, Organisation, Portal } from '../../portal/model.ts';
import { resolveOrganisation } from '../../portal/organisations.ts';
import { portalIn } from '../portal.ts';
import { byBody, byId, clauseOf } from '../../plan/indexes.ts';

/** The body a plan means by a printed name, or undefined when nobody has listed it. */
export function findOrganisation(edition: Edition, plan: Plan, name: string): Organisation | undefined {
  return resolveOrganisation(portalIn(edition), plan, name);
}

/** A clause that a body is responsible for. */
export interface Task {
  plan: Plan;
  clause: Clause;
}

/** The bodies of one type in all places (晋江市教育局, 太仓市教育局), with what each must do. */
export interface BodyGroup {
  /** What they are in every place, 教育局. */
  name: string;
  bodies: { organisation: Organisation; tasks: Task[] }[];
  tasks: Task[];
}

/** All types of body, those with most tasks first; names that stand for many bodies (各镇) are left out. */
export function rankBodies(
  { plans, organisations }: Pick<Portal, 'plans' | 'organisations'>,
  assignments: Assignment[],
): BodyGroup[] {
  const known = byId(plans);
  const assigned = byBody(assignments);
  const tasksOf = ({ id }: Organisation): Task[] => {
    const own = Map.groupBy(assigned.get(id) ?? [], ({ plan }) => plan);
    return [...own].flatMap(([name, duties]) => {
      const plan = known.get(name);
      return [...new Set(duties.map(({ clause }) => clause))].flatMap((id) => {
        const clause = plan && clauseOf(plan, id);
        return clause ? [{ plan, clause }] : [];
      });
    });
  };
  const groups = new Map<string, BodyGroup>();
  for (const organisation of organisations.filter(({ kind }) => kind !== 'collective')) {
    const { type } = organisation;
    const group = groups.get(type) ?? { name: type, bodies: [], tasks: [] };
    const tasks = tasksOf(organisation);
    if (tasks.length > 0) group.bodies.push({ organisation, tasks });
    group.tasks.push(...tasks);
    groups.set(type, group);
  }
  return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}
