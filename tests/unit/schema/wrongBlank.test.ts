import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectProblems, formatProblem } from '../../../src/plan/problem.ts';
import type { Problem } from '../../../src/plan/problem.ts';
import { organisationsSchema } from '../../../src/schema/catalogue.ts';
import { indicatorsSchema } from '../../../src/schema/indicators.ts';
import { readYaml } from '../../../src/schema/yaml.ts';

const FILES = [
  ['content/organisations.yaml', organisationsSchema],
  ['content/plans/jinjiang-2022.indicators.yaml', indicatorsSchema],
] as const;

/** The ways in which a person gets one blank of a line wrong. */
const SLIPS: [string, (line: string) => string][] = [
  ['one blank more before', (line) => ` ${line}`],
  ['one blank less before', (line) => line.replace(/^ /, '')],
  ['no blank after the colon', (line) => line.replace(/: /, ':')],
  ['no blank after the dash', (line) => line.replace(/- /, '-')],
];

describe.each(FILES)('%s', (file, schema) => {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, 30);
  const whole = lines.slice(
    0,
    lines.findLastIndex((line) => line.startsWith('  - ')),
  );
  test.each(SLIPS)('%s gives one message or none', (_, slip) => {
    whole.forEach((line, index) => {
      const text = whole.with(index, slip(line)).join('\n');
      if (text === whole.join('\n')) return;
      const problems: Problem[] = [];
      collectProblems(problems, () => readYaml<unknown>(text, file, schema));
      expect(
        problems.length,
        `${line}\n${problems.map((each) => formatProblem(each, 'zh')).join('\n')}`,
      ).toBeLessThan(2);
    });
  });
});

test('a missing blank is named where it is missing', () => {
  const text = 'indicators: []\nrejected:\n  - clause: "1"\n    quote:提高到91%\n';
  const problems: Problem[] = [];
  collectProblems(problems, () => readYaml(text, 'x.yaml', indicatorsSchema));
  expect(problems.map((each) => formatProblem(each, 'zh'))).toHaveLength(1);
});

test('a message has no word of another language in it', () => {
  const problems: Problem[] = [];
  collectProblems(problems, () => readYaml('a: [1\nb: "x', 'x.yaml', indicatorsSchema));
  expect(problems.map((each) => each.what.zh)).toEqual([expect.not.stringMatching(/[a-z]{3,}/)]);
});

describe('a slip of the hand is told by what it is, at its line', () => {
  const GOOD = `indicators: []
rejected:
  - clause: "1"
    quote: 提高到91%
  - clause: "2"
    quote: 新建3所
`;
  test.each([
    ['quote: 提高', 'quote：提高', 'yaml-wide-colon', 4],
    ['    quote: 提高', '     quote: 提高', 'yaml-indent', 4],
    ['    quote: 提高', '   quote: 提高', 'yaml-indent', 4],
    ['  - clause: "2"', '  -clause: "2"', 'yaml-dash', 5],
    ['clause: "1"', 'clause: "1', 'yaml-quote', 3],
    ['clause: "1"', 'clause:"1"', 'yaml-no-blank', 3],
    ['quote: 新建3所', 'qoute: 新建3所', 'field-misspelt', 6],
    ['    quote: 新建', '\tquote: 新建', 'yaml-syntax', 6],
  ])('%j written as %j: %s on line %d', (right, wrong, key, line) => {
    const problems: Problem[] = [];
    collectProblems(problems, () => readYaml(GOOD.replace(right, wrong), 'x.yaml', indicatorsSchema));
    expect(problems.map((each) => [each.key, each.line])).toEqual([[key, line]]);
  });
});
