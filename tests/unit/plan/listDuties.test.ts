import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/readBody.ts';
import { readResponsibilities } from '../../../src/plan/responsibilities.ts';

const bodiesOf = (markdown: string): string[] =>
  readResponsibilities(readBody(markdown, 'x.md').clauses).map(
    ({ clause, standsIn = '', organisations }) => `${clause}<${standsIn} ${organisations.join('、')}`,
  );

const LIST = '### （一）办园\n\n#### （1）新建公办园，落实用地。\n\n#### （2）改造民办园，完善设施。\n\n';
const OWN =
  '\n\n### （二）评估\n\n#### 1.定标准。\n\n（责任单位：县民政局）\n\n#### 2.查质量。\n\n（责任单位：县审计局）';
const OTHERS = ['2-2-1< 县民政局', '2-2-2< 县审计局'];

test.each<[string, string, string[]]>([
  [
    'a line behind a list is that of the list',
    `${LIST}责任单位：县教育局、县财政局`,
    ['2-1<2-1-2 县教育局、县财政局'],
  ],
  [
    'so are two of them',
    `${LIST}牵头单位：县教育局\n\n配合单位：县财政局`,
    ['2-1<2-1-2 县教育局', '2-1<2-1-2 县财政局'],
  ],
  ['and a bracket', `${LIST}（责任单位：县教育局）`, ['2-1<2-1-2 县教育局']],
  [
    'a bracket stays with its item where items have theirs',
    `${LIST}（责任单位：县教育局）${OWN}`,
    ['2-1-2< 县教育局', ...OTHERS],
  ],
  ['a line does not', `${LIST}责任单位：县教育局${OWN}`, ['2-1<2-1-2 县教育局', ...OTHERS]],
  [
    'a bracket behind a sentence is that of its item',
    `${LIST}逐园验收。（责任单位：县教育局）`,
    ['2-1-2< 县教育局'],
  ],
  [
    'a role that the clause itself states is another',
    `${LIST.replace('办园\n\n', '办园\n\n责任单位：县人社局\n\n')}责任单位：县教育局`,
    ['2-1< 县人社局', '2-1-2< 县教育局'],
  ],
  [
    'one item alone is no list',
    '### （一）办园\n\n#### 1.新建公办园，落实用地。\n\n责任单位：县教育局',
    ['2-1-1< 县教育局'],
  ],
  [
    'tasks （一）（二） have each their own',
    '### （一）办园\n\n### （二）招生\n\n责任单位：县教育局',
    ['2-2< 县教育局'],
  ],
])('%s', (_, tasks, bodies) => {
  expect(bodiesOf(`## 一、目标\n\n略。\n\n## 二、任务\n\n${tasks}`)).toEqual(bodies);
});
