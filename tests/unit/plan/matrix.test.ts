import { expect, test } from 'vitest';
import { buildMatrix } from '../../../src/plan/matrix.ts';
import { assignment, clause, organisation, samplePlan } from './samplePlan.ts';

const plan = samplePlan({
  clauses: [
    clause('1', null),
    clause('2', null),
    clause('2-1', '2'),
    clause('2-1-1', '2-1'),
    clause('2-1-2', '2-1'),
    clause('2-2', '2'),
    clause('2-2-1', '2-2'),
  ],
});
const bodies = [
  organisation('towns', 'collective'),
  organisation('school', 'school'),
  organisation('edu', 'bureau'),
];
const all = [
  assignment('2-1-1', '各镇（街道）', 'towns', true),
  assignment('2-1-1', '市教育局', 'edu'),
  assignment('2-1-2', '教育局', 'edu', true),
  assignment('2-2-1', '进修学校', 'school', true),
  assignment('2-2-1', '未列入的单位', null),
  { ...assignment('2-2-1', '别处', null), plan: 'other' },
];
const matrix = buildMatrix(plan, all, bodies);

test('columns are the bodies of this plan, bureaus before schools before collectives, unknown ones last', () => {
  expect(matrix.columns.map((each) => each.key)).toEqual(['edu', 'school', 'towns', '未列入的单位']);
  expect(matrix.columns[0]).toMatchObject({ printed: '市教育局', total: 2, firsts: 1 });
});

test('rows stand under their heading, and know their part', () => {
  const shape = matrix.groups.map((group) => [
    group.part.id,
    group.heading?.id,
    group.rows.map((row) => row.clause.id),
  ]);
  expect(shape).toEqual([
    ['2', '2-1', ['2-1-1', '2-1-2']],
    ['2', '2-2', ['2-2-1']],
  ]);
});

test('totals along both edges agree with the whole', () => {
  const rows = matrix.groups.flatMap((group) => group.rows);
  expect(matrix.total).toBe(5);
  expect(matrix.clauses).toBe(3);
  expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(5);
  expect(matrix.columns.reduce((sum, column) => sum + column.total, 0)).toBe(5);
  expect(rows.flatMap((row) => row.cells.flat())).toHaveLength(5);
});

test('a body printed twice under two names is one column and is counted twice', () => {
  const twice = buildMatrix(
    plan,
    [assignment('2-1-1', '财政局', 'f'), assignment('2-1-2', '市财政局', 'f')],
    [],
  );
  expect(twice.columns).toHaveLength(1);
  expect(twice.columns[0]?.total).toBe(2);
});

test('a body named in two brackets of a clause has both parts, and is counted once', () => {
  const [first, second] = [assignment('2-1-1', '市财政局', 'f'), assignment('2-1-1', '市财政局', 'f')];
  const both = buildMatrix(plan, [first, { ...second, role: '牵头', lead: true }], bodies);
  const [row] = both.groups[0]?.rows ?? [];
  expect(row?.cells[0]?.map(({ lead }) => lead)).toEqual([false, true]);
  expect([row?.total, both.total, both.columns[0]?.total]).toEqual([1, 1, 1]);
});
