import { byId, byPlan, clauseOf } from './indexes.ts';
import type { Clause, Plan } from './model.ts';
import type { Assignment, Organisation, OrganisationKind } from './catalogue.ts';

/** A body as a column; `key` is its id, or the printed name where it was not resolved. */
export interface MatrixColumn {
  key: string;
  organisation: Organisation | null;
  /** The name as the plan first prints it. */
  printed: string;
  /** Clauses that name it. */
  total: number;
  /** How often it is named first (首列单位). */
  firsts: number;
}

/** A clause as a row; `cells[c]` holds what the clause gives the body of `columns[c]`: nothing, or one part or several. */
export interface MatrixRow {
  clause: Clause;
  cells: Assignment[][];
  /** Bodies that the clause names. */
  total: number;
}

/** Rows that stand under one heading; `heading` is null for clauses at the top of the outline. */
export interface MatrixGroup {
  heading: Clause | null;
  /** The outermost part the rows belong to, for the filter. */
  part: Clause;
  rows: MatrixRow[];
}

export interface Matrix {
  columns: MatrixColumn[];
  groups: MatrixGroup[];
  roles: string[];
  /** Clauses with at least one responsibility. */
  clauses: number;
  /** Responsibilities: a body and a clause that names it, however often and in however many roles. */
  total: number;
}

const kinds: OrganisationKind[] = ['bureau', 'party', 'school', 'other', 'town', 'park', 'collective'];

function rankOf(column: MatrixColumn): number {
  return column.organisation ? kinds.indexOf(column.organisation.kind) : kinds.length;
}

const keyOf = (assignment: Assignment): string => assignment.organisationId ?? assignment.organisation;

function buildColumns(assignments: Assignment[], organisations: Organisation[]): MatrixColumn[] {
  const bodies = byId(organisations);
  const columns = new Map<string, MatrixColumn>();
  const counted = new Set<string>();
  for (const each of assignments) {
    const key = keyOf(each);
    const column = columns.get(key) ?? {
      key,
      organisation: bodies.get(key) ?? null,
      printed: each.organisation,
      total: 0,
      firsts: 0,
    };
    const place = `${each.clause} ${key}`;
    column.total += counted.has(place) ? 0 : 1;
    counted.add(place);
    column.firsts += each.first ? 1 : 0;
    columns.set(key, column);
  }
  return [...columns.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The outermost clause above a clause, or the clause itself. */
function partOf(clauses: Clause[], clause: Clause): Clause {
  const parent = clause.parent ? byId(clauses).get(clause.parent) : undefined;
  return parent ? partOf(clauses, parent) : clause;
}

function buildRow(clause: Clause, assignments: Assignment[], columns: MatrixColumn[]): MatrixRow {
  const own = Map.groupBy(assignments, keyOf);
  return { clause, cells: columns.map(({ key }) => own.get(key) ?? []), total: own.size };
}

/**
 * Clauses × bodies: who must do what. Columns are ordered by kind of body, then by first appearance;
 * rows stand under the heading above them, in document order.
 */
export function buildMatrix(plan: Plan, all: Assignment[], organisations: Organisation[]): Matrix {
  const assignments = byPlan(all).get(plan.id) ?? [];
  const byClause = Map.groupBy(assignments, ({ clause }) => clause);
  const columns = buildColumns(assignments, organisations);
  const groups: MatrixGroup[] = [];
  for (const clause of plan.clauses) {
    const own = byClause.get(clause.id);
    if (!own) continue;
    const heading = clauseOf(plan, clause.parent ?? '') ?? null;
    const row = buildRow(clause, own, columns);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.rows.push(row);
    else groups.push({ heading, part: partOf(plan.clauses, clause), rows: [row] });
  }
  const clauses = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const total = columns.reduce((sum, column) => sum + column.total, 0);
  const roles = [...new Set(assignments.map((each) => each.role))].filter((role) => role !== '');
  return { columns, groups, roles, clauses, total };
}

/** The assignments of a row, those who lead before those who are only named first, and both before the others. */
export function leadersFirst(cells: readonly Assignment[][]): Assignment[] {
  const rank = ({ lead, first }: Assignment): number => (lead ? 0 : first ? 1 : 2);
  return cells.flat().sort((a, b) => rank(a) - rank(b));
}

/** Whether any body leads, and whether any is named first without leading. */
export function findPlaces(matrix: Matrix): { lead: boolean; first: boolean } {
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => leadersFirst(row.cells)));
  return { lead: cells.some(({ lead }) => lead), first: cells.some(({ lead, first }) => first && !lead) };
}
