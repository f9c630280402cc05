import type { Assignment, Organisation, OrganisationKind } from '../../../src/plan/catalogue.ts';
import type { Clause, Plan } from '../../../src/plan/model.ts';

/** A clause with nothing but its place in the outline. */
export function clause(id: string, parent: string | null, title = id): Clause {
  const path = id.split('-');
  return { id, path, label: '', title, titleStop: '', level: path.length, parent, blocks: [], line: 1 };
}

/** A plan of which a test gives what it looks at. */
export function samplePlan(parts: Partial<Plan>): Plan {
  return {
    id: 'p',
    clauses: [],
    responsibilities: [],
    indicators: [],
    figures: [],
    milestones: [],
    ...parts,
  } as unknown as Plan;
}

export function organisation(id: string, kind: OrganisationKind): Organisation {
  return { id, name: id, place: '', kind, type: id, names: [], reviewed: true, line: 1 };
}

export function assignment(clauseId: string, name: string, id: string | null, first = false): Assignment {
  return {
    plan: 'p',
    clause: clauseId,
    role: '责任单位',
    organisation: name,
    organisationId: id,
    first,
    lead: false,
  };
}
