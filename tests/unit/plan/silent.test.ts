import { describe, expect, test } from 'vitest';

import type { Clause, Indicator, Milestone, Responsibility } from '../../../src/plan/model.ts';
import { isSilent, isUndated } from '../../../src/plan/silent.ts';

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

describe('a clause that names no time says so', () => {
  const undated = (text: string, year: number | null = null) => {
    const own = {
      ...clause('1', null),
      title: '校园',
      blocks: [{ kind: 'paragraph', text }],
    } as unknown as Clause;
    const milestones = [{ clause: '9' }] as Milestone[];
    const indicators = [{ clause: '1', year }] as Indicator[];
    return isUndated({ clauses: [own], milestones, indicators }, own);
  };

  test.each(['推进示范高中建设，加强学校管理。', '健全校內教學督導制度。'])('%s', (text) => {
    expect(undated(text)).toBe(true);
  });

  test.each([
    '到2025年完成。',
    '两个月内办结。',
    '确保逐年只增不减。',
    '落实“十四五”规划。',
    '长期坚持。',
    '春耕以前备好。',
  ])('not of %s', (text) => {
    expect(undated(text)).toBe(false);
  });

  test('nor where a figure of it has a year', () => {
    expect(undated('新增学位3万个。', 2025)).toBe(false);
  });
});
