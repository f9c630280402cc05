import type { z } from 'zod';
import type { Place, Problem, Words } from '../plan/problem.ts';
import { tellProblem, toWords } from '../plan/problem.ts';

const TYPES: Record<string, Words> = {
  string: toWords('type-string'),
  number: toWords('type-number'),
  int: toWords('type-int'),
  boolean: toWords('type-boolean'),
  array: toWords('type-array'),
  object: toWords('type-object'),
  record: toWords('type-object'),
};
const ANOTHER = toWords('type-another');

/** What is wrong with a field and how to mend it, from what the schema found. */
export function tellIssue(issue: z.core.$ZodIssue, present: boolean, place: Place): Problem {
  const field = issue.path.map(String).join('.') || 'YAML';
  if (issue.code === 'unrecognized_keys')
    return tellProblem('field-unknown', place, { field, keys: issue.keys.join(', ') });
  const wanted = wantedBy(issue);
  if (present) return tellProblem('field-wrong', place, { field, wanted });
  return tellProblem('field-missing', place, { field, name: String(issue.path.at(-1) ?? ''), wanted });
}

/** What is wrong with a cell of a table. */
export function tellCell(issue: z.core.$ZodIssue, place: Place): Problem {
  return tellProblem('cell-wrong', place, {
    field: issue.path.map(String).join('.'),
    wanted: wantedBy(issue),
  });
}

/** What the schema wanted, in words: a custom message of the schema (`zh | en`), the type, or the list of values. */
function wantedBy(issue: z.core.$ZodIssue): Words {
  const [zh, en] = issue.message.split(' | ');
  if (zh !== undefined && en !== undefined) return { zh, en };
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? ANOTHER;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return toWords('type-one-of', { values: { zh: values.join('、'), en: values.join(', ') } });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return limitOf(issue);
  return ANOTHER;
}

/** 不小于 1949: what a number must not go below or above. */
function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Words {
  return issue.code === 'too_small'
    ? toWords('at-least', { limit: String(issue.minimum) })
    : toWords('at-most', { limit: String(issue.maximum) });
}
