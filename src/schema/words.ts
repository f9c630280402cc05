import type { z } from 'zod';
import type { Words } from '../plan/problem.ts';

const TYPES: Record<string, Words> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组“名称: 值”', en: 'a group of name: value' },
};

/** What is wrong with a field and how to mend it, from what the schema found. */
export function wordsOfIssue(issue: z.core.$ZodIssue, present: boolean): { what: Words; remedy: Words } {
  const name = issue.path.map(String).join('.') || 'YAML';
  if (issue.code === 'unrecognized_keys') return unknownKeys(name, issue.keys);
  const wanted = wantedBy(issue);
  if (!present) {
    return {
      what: { zh: `缺少字段 ${name}`, en: `the field ${name} is missing` },
      remedy: {
        zh: `请补上 ${lastName(issue)}: （${wanted.zh}；来源中没有的写 null）`,
        en: `add ${lastName(issue)}: (${wanted.en}; null where the source gives none)`,
      },
    };
  }
  return {
    what: { zh: `字段 ${name} 应为${wanted.zh}`, en: `the field ${name} must be ${wanted.en}` },
    remedy: {
      zh: '请改正它的值；日期和纯数字的文字要加双引号',
      en: 'correct its value; put dates and text that is all digits in double quotes',
    },
  };
}

function unknownKeys(name: string, keys: string[]): { what: Words; remedy: Words } {
  return {
    what: {
      zh: `${name} 中有未知的字段 ${keys.join('、')}`,
      en: `${name} has an unknown field ${keys.join(', ')}`,
    },
    remedy: { zh: '请检查拼写，或删去它', en: 'check its spelling, or delete it' },
  };
}

function lastName(issue: z.core.$ZodIssue): string {
  return String(issue.path.at(-1) ?? '');
}

/** What the schema wanted, in words: a custom message of the schema (`zh | en`), the type, or the list of values. */
function wantedBy(issue: z.core.$ZodIssue): Words {
  const [zh, en] = issue.message.split(' | ');
  if (zh !== undefined && en !== undefined) return { zh, en };
  if (issue.code === 'invalid_type')
    return TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { zh: values.join('、') + ' 之一', en: 'one of ' + values.join(', ') };
  }
  return { zh: issue.message, en: issue.message };
}
