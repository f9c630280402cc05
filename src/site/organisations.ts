/** Bodies as pages need them: which one a printed name means, and which have most to do. */
import type { Clause, Edition, Plan } from '../plan/model.ts';
import type { Organisation } from '../portal/model.ts';
import { portalIn } from './portal.ts';

/** The body a plan means by a printed name, or undefined when nobody has listed it. */
export function findOrganisation(edition: Edition, plan: Plan, name: string): Organisation | undefined {
  return portalIn(edition).organisations.find(({ names }) =>
    names.some((known) => known.plan === plan.id && known.name === name),
  );
}

/** A body with the clauses it is responsible for. */
export interface BodyTasks {
  /** Null for a name that nobody has listed. */
  id: string | null;
  name: string;
  /** In how many plans. */
  plans: number;
  tasks: { plan: Plan; clause: Clause }[];
}

/** All bodies, those with most tasks first. */
export function rankBodies(edition: Edition): BodyTasks[] {
  const bodies = new Map<string, BodyTasks>();
  for (const plan of portalIn(edition).plans) {
    for (const { clause: id, organisations } of plan.responsibilities) {
      const clause = plan.clauses.find((candidate) => candidate.id === id);
      for (const printed of clause ? organisations : []) {
        const known = findOrganisation(edition, plan, printed);
        const key = known?.id ?? `${plan.id}/${printed}`;
        const body = bodies.get(key) ?? {
          id: known?.id ?? null,
          name: known?.name ?? printed,
          plans: 0,
          tasks: [],
        };
        if (clause && !body.tasks.some((task) => task.clause === clause)) body.tasks.push({ plan, clause });
        body.plans = new Set(body.tasks.map((task) => task.plan.id)).size;
        bodies.set(key, body);
      }
    }
  }
  return [...bodies.values()].sort((a, b) => b.tasks.length - a.tasks.length || (a.name < b.name ? -1 : 1));
}
