import { describe, expect, test } from 'vitest';
import { parseEnumerator } from '../../../src/grammar/paper/enumerator.ts';
import { checkPlan } from '../../../src/plan/checks.ts';
import { ClauseIds, formatClauseNumber } from '../../../src/plan/ids.ts';
import type { Clause } from '../../../src/plan/model.ts';
import { locateQuote, quoteAt } from '../../../src/plan/quote.ts';
import { readResponsibilities } from '../../../src/plan/responsibilities.ts';
import { clauseText, headingText, planText } from '../../../src/plan/text.ts';
import { readBody } from '../../../src/markdown/readBody.ts';

const clausesOf = (markdown: string): Clause[] => readBody(markdown, 'x.md').clauses;
const problemsOf = (markdown: string): string[] => {
  const clauses = clausesOf(markdown);
  const responsibilities = readResponsibilities(clauses);
  return checkPlan({ file: 'x.md', clauses, responsibilities }).map(
    ({ line, what }) => `${line}: ${what.en}`,
  );
};

test.each([
  [[], '二、重点任务', '2'],
  [['2'], '（一）立足公平优质', '2-1'],
  [['2', '2-1'], '3.推进义务教育优质均衡。', '2-1-3'],
  [['3'], '（七）', '3-7'],
  [[], '附件2', 'annex-2'],
  [['1'], '没有编号', '1-section-1'],
])('below %s, %s is clause %s', (ancestors, heading, id) => {
  const open = ancestors.map((each) => ({ id: each, label: '一、' }));
  expect(new ClauseIds().clauseId(open, parseEnumerator(heading), heading)).toBe(id);
});

test('ids are the printed numbers, and stay unique below headings without number, in annexes, and where a number comes twice', () => {
  const ids = clausesOf(
    '## 面向园所\n\n### 一、补助\n\n### 二、减负\n\n## 面向家庭\n\n### 一、资助\n\n#### 1. 甲\n\n#### 1. 乙\n\n## 附件1\n\n### 一、表',
  ).map(({ id }) => id);
  expect(ids).toEqual([
    'section-1',
    '1',
    '2',
    'section-2',
    'section-2-1',
    'section-2-1-1',
    'section-2-1-1b',
    'annex-1',
    'annex-1-1',
  ]);
});

test('headings below the sixth depth of Markdown stand by the kind of their number', () => {
  const clauses = clausesOf(
    '## 第一章 甲\n\n### 第一节 乙\n\n#### 一、丙\n\n##### （一）丁\n\n###### 1.戊\n\n###### （1）己\n\n###### ①庚\n\n###### 2.辛',
  );
  expect(clauses.slice(4).map(({ id, parent }) => [id, parent])).toEqual([
    ['1-1-1-1-1', '1-1-1-1'],
    ['1-1-1-1-1-1', '1-1-1-1-1'],
    ['1-1-1-1-1-1-1', '1-1-1-1-1-1'],
    ['1-1-1-1-2', '1-1-1-1'],
  ]);
});

test.each([
  [['二', '（一）', '3'], '二（一）3'],
  [['第一章', '第一条'], '第一章第一条'],
  [['附件2', '3'], '附件2·3'],
  [[], ''],
])('%j is cited as %s', (path, words) => {
  expect(formatClauseNumber({ path })).toBe(words);
});

test.each<[string, string[]]>([
  [
    '| 部门 | 职责 |\n| --- | --- |\n| 市教育局 | 统筹 |\n| 市卫生健康委、市财政局 | 保障 |',
    ['部门: 市教育局', '部门: 市卫生健康委、市财政局'],
  ],
  ['| 成员单位 | 职责分工 |\n| --- | --- |\n| 县水利局 | 负责供水调度 |', ['成员单位: 县水利局']],
  ['| 部门 | 人数 |\n| --- | --- |\n| 市教育局 | 3 |', []],
])('a table of who does what gives each row to its bodies: %s', (table, expected) => {
  const duties = readResponsibilities(clausesOf(`## 一、职责\n\n${table}\n`));
  expect(duties.map(({ role, organisations }) => `${role}: ${organisations.join('、')}`)).toEqual(expected);
});

describe('text', () => {
  const [preamble, first, second] = clausesOf(
    '> 印发。\n\n开头。\n\n## 一、目标\n\n到2025年。\n\n| 项目 | 单位 |\n| - | - |\n| 甲 | 市教育局 |\n\n### 第二条 要求\n\n达到90%。',
  ) as [Clause, Clause, Clause];

  test('a clause says its own blocks, a plan all headings and blocks', () => {
    expect(clauseText(preamble)).toBe('印发。\n开头。');
    expect(clauseText(first)).toBe('到2025年。\n项目 单位\n甲 市教育局');
    expect(headingText(second)).toBe('第二条 要求');
    expect(planText({ clauses: [preamble, second] })).toBe('印发。\n开头。\n第二条 要求\n达到90%。');
  });

  test('a quote is found in the title, a paragraph or a table, and nowhere else', () => {
    for (const quote of ['目标', '2025年', '甲 市教育局']) {
      const span = locateQuote(first, quote);
      expect(span && quoteAt(first, span)).toBe(quote);
    }
    expect(locateQuote(first, '目标')).toEqual({ block: -1, start: 0, end: 2 });
    expect(locateQuote(first, '90%')).toBeNull();
    expect(locateQuote(first, '')).toBeNull();
  });

  test('a paragraph wrapped in an editor is one paragraph', () => {
    expect(clausesOf('人\n力资源，\nThe plan\nis 2025\n年。')[0]?.blocks).toEqual([
      { kind: 'paragraph', text: '人力资源，The plan is 2025年。', line: 1 },
    ]);
  });
});

describe('checks', () => {
  test('numbers in order, and numbers that run on across their parents, are well', () => {
    expect(
      problemsOf(
        '## 一、甲\n\n### （一）子\n\n### （二）丑\n\n## 二、乙\n\n### （三）寅\n\n## 三、丙\n\n### （一）卯',
      ),
    ).toEqual([]);
    expect(problemsOf('## 第一章 总则\n\n### 第一条\n\n甲\n\n## 第二章 任务\n\n### 第二条\n\n乙')).toEqual(
      [],
    );
  });
  test('a number given twice', () => {
    expect(problemsOf('## 一、甲\n\n## 一、乙')).toEqual([
      '3: two clauses have the number 1, the first on line 1',
    ]);
  });
  test('a number that jumps', () => {
    expect(problemsOf('## 一、甲\n\n## 三、乙\n\n## 四、丙')).toEqual([
      '3: the numbers jump to 三、 (number 2 was expected here)',
    ]);
    expect(problemsOf('## 一、甲\n\n### （二）乙')).toEqual([
      '3: the numbers jump to （二） (number 1 was expected here)',
    ]);
  });
  test('an excerpt begins with the number that its part has', () => {
    const excerpt = '## 第三篇 甲\n\n### 第九章 乙\n\n#### 第一节 丙\n\n文。\n\n### 第十章 丁\n\n文。';
    expect(problemsOf(excerpt)).toEqual([]);
    expect(problemsOf(`为甲制定。\n\n${excerpt}`)).toHaveLength(2);
    expect(problemsOf(excerpt.replace('第十章', '第十二章'))).toHaveLength(1);
  });
  test('a paper whose first paragraph bears no number begins to count with 2', () => {
    expect(problemsOf('## 目的\n\n本文件介绍。\n\n## 2. 乙\n\n## 3. 丙')).toEqual([]);
  });
  test.each([
    '（责任单位：市教育局、、财政局）',
    '（责任单位：、市教育局）',
    '（责任单位：市教育局、）',
    '(责任单位:市教育局,、财政局)',
  ])('a hole in %s', (list) => {
    expect(problemsOf(`## 一、甲\n\n乙。${list}`)).toEqual([`3: the list of bodies has a hole: ${list}`]);
  });
  test('a full list is well', () => {
    expect(problemsOf('## 一、甲\n\n乙。（责任单位：市教育局、各镇（街道）、经济开发区）')).toEqual([]);
  });
});
