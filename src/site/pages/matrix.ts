/** The responsibility matrix of a plan with its words and choices. */
import { fill, words } from '../../i18n/words.ts';
import { type Matrix, buildMatrix, findPlaces } from '../../plan/matrix.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import { clauseName } from './clauseNames.ts';
import { allAssignments } from './duties.ts';
import { portalIn } from '../portal.ts';

/** Clauses × bodies of one plan. */
export function matrixOf(edition: Edition, plan: Plan): Matrix {
  return buildMatrix(plan, allAssignments(edition), portalIn(edition).organisations);
}

/** A choice by which something can be filtered. */
export interface Control {
  name: string;
  label: string;
  options: { value: string; text: string }[];
}

/** The sentence above the matrix, and what it can be filtered by. */
export function describeMatrix(edition: Edition, matrix: Matrix): { lead: string; controls: Control[] } {
  const names = words(edition).responsibilitiesPage;
  const places = findPlaces(matrix);
  const phrase = !places.lead ? names.lead : places.first ? names.leadNamed : names.leadLed;
  const parts = matrix.groups.map(({ heading, part }) => heading ?? part);
  return {
    lead: fill(phrase, { clauses: matrix.clauses, bodies: matrix.columns.length, total: matrix.total }),
    controls: [
      {
        name: 'body',
        label: names.body,
        options: matrix.columns.map(({ key, printed }) => ({ value: key, text: printed })),
      },
      {
        name: 'part',
        label: names.part,
        options: parts.map((part) => ({ value: part.id, text: clauseName(edition, part) })),
      },
      { name: 'role', label: names.role, options: matrix.roles.map((role) => ({ value: role, text: role })) },
    ],
  };
}
