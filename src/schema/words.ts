import type { z } from 'zod';
import type { Place, Problem, Words } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';

const TYPES: Record<string, Words> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组“名称: 值”', en: 'a group of name: value' },
  record: { zh: '一组“名称: 值”', en: 'a group of name: value' },
};
const ANOTHER: Words = { zh: '另一种值', en: 'another value' };

/** What is wrong with a field and how to mend it, from what the schema found. */
export function tellIssue(issue: z.core.$ZodIssue, present: boolean, place: Place): Problem {
  const field = issue.path.map(String).join('.') || 'YAML';
  if (issue.code === 'unrecognized_keys')
    return tellProblem('field-unknown', place, { field, keys: issue.keys.join(', ') });
  const wanted = wantedBy(issue);
  if (present) return tellProblem('field-wrong', place, { field, wanted });
  return tellProblem('field-missing', place, { field, name: String(issue.path.at(-1) ?? ''), wanted });
}

/** What the schema wanted, in words: a custom message of the schema (`zh | en`), the type, or the list of values. */
function wantedBy(issue: z.core.$ZodIssue): Words {
  const [zh, en] = issue.message.split(' | ');
  if (zh !== undefined && en !== undefined) return { zh, en };
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? ANOTHER;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { zh: values.join('、') + ' 之一', en: 'one of ' + values.join(', ') };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return limitOf(issue);
  return ANOTHER;
}

/** 不小于 1949: what a number must not go below or above. */
function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Words {
  return issue.code === 'too_small'
    ? { zh: `不小于 ${issue.minimum}`, en: `at least ${issue.minimum}` }
    : { zh: `不大于 ${issue.maximum}`, en: `at most ${issue.maximum}` };
}
