import { expect, test } from 'vitest';
import type { Clause, Indicator, Metadata } from '../../../src/plan/model.ts';
import { checkAgainstQuote } from '../../../src/portal/checkAgainstQuote.ts';

const clause = (text: string): Clause => ({
  id: '1',
  path: ['一'],
  label: '一、',
  title: '主要目标',
  titleStop: '',
  level: 1,
  parent: null,
  blocks: [{ kind: 'paragraph', text, line: 1 }],
  line: 1,
});

type Stated = Pick<Indicator, 'comparator' | 'value' | 'unit' | 'year'>;

/** The problems of a figure beside its sentence, by their keys. */
function problemsOf(
  quote: string,
  [comparator, value, unit, year]: [string, Stated['value'], string, number | null],
): string[] {
  const metadata = { title: '提质方案（2024—2026年）', planTitle: null, issuedOn: '2024-03-18' } as Metadata;
  const stated = { id: 'i-1-1', quote, comparator: comparator as Stated['comparator'], value, unit, year };
  const place = { file: 'x.yaml', line: 1 };
  return checkAgainstQuote({ clauses: [clause(quote)], metadata }, stated, place).map(({ what }) => what.zh);
}

test.each([
  ['优良率不低于65%', ['>=', 65, '%', null]],
  ['到2026年，优良率不低于65%', ['>=', 65, '%', 2026]],
  ['新增学位3万个', ['=', 30000, '个', 2026]],
  ['到2026年建成6个，次年再建成2个', ['=', 2, '个', 2027]],
  ['三年内建成8个', ['=', 8, '个', 2029]],
  ['至少掌握两项技能', ['>=', 2, '项', null]],
  ['按5:3:2比例分担', ['=', '5:3:2', '比例', null]],
  ['建设1—2个基地', ['range', [1, 2], '个', null]],
  ['時限縮短至4個工作日以內', ['<=', 4, '個工作日', null]],
  ['116年度上網率達80%', ['=', 80, '%', 2027]],
] as const)('%s agrees with its figure', (quote, stated) => {
  expect(problemsOf(quote, stated as never)).toEqual([]);
});

test.each([
  ['优良率不低于65%', ['<=', 56, '%', 2036], ['数值', '年份']],
  ['优良率不低于65%', ['<=', 65, '%', null], ['比较符']],
  ['时限不超过4个工作日', ['>=', 4, '个工作日', null], ['比较符']],
  ['到2026年，优良率达到65%', ['=', 65, '%', 2035], ['年份']],
  ['新增学位3万个', ['=', 3, '个', null], []],
] as const)('%s is contradicted by %j', (quote, stated, words) => {
  const problems = problemsOf(quote, stated as never);
  expect(problems).toHaveLength(words.length);
  words.forEach((word, index) => expect(problems[index]).toContain(word));
});
