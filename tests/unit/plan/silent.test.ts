import { expect, test } from 'vitest';

import type { Clause, Responsibility } from '../../../src/plan/model.ts';
import { isSilent } from '../../../src/plan/silent.ts';

const clause = (id: string, parent: string | null) => ({ id, parent }) as Clause;
const clauses = [
  clause('1', null),
  clause('2', null),
  clause('2-1', '2'),
  clause('3', null),
  clause('3-1', '3'),
];
const responsibilities = [{ clause: '2' }, { clause: '1' }] as Responsibility[];

test('a clause without a body of its own or above it says so, its headings do not', () => {
  const silent = clauses.filter((each) => isSilent({ clauses, responsibilities }, each));
  expect(silent.map(({ id }) => id)).toEqual(['3-1']);
  expect(isSilent({ clauses, responsibilities: [] }, clauses[4] as Clause)).toBe(false);
});
