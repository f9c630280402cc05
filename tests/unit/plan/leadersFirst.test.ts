import { expect, test } from 'vitest';
import type { Assignment } from '../../../src/plan/catalogue.ts';
import { findPlaces, leadersFirst, type Matrix } from '../../../src/plan/matrix.ts';

const cell = (organisation: string, marks: Partial<Assignment> = {}) =>
  ({ organisation, first: false, lead: false, ...marks }) as Assignment;
const matrixOf = (...cells: (Assignment | null)[]) =>
  ({ groups: [{ rows: [{ cells: cells.map((each) => (each ? [each] : [])) }] }] }) as unknown as Matrix;

const [leading, opening, other] = [
  cell('县交通局', { first: true, lead: true }),
  cell('县水利局', { first: true }),
  cell('各镇'),
];

test('who leads comes before who is named first, and both before the others', () => {
  const ordered = leadersFirst([[other], [], [opening, leading]]);
  expect(ordered.map(({ organisation }) => organisation)).toEqual(['县交通局', '县水利局', '各镇']);
});

test.each([
  [[leading, other], { lead: true, first: false }],
  [[opening, null, other], { lead: false, first: true }],
  [[leading, opening], { lead: true, first: true }],
  [[other], { lead: false, first: false }],
])('the places in %j', (cells, expected) => {
  expect(findPlaces(matrixOf(...cells))).toEqual(expected);
});
