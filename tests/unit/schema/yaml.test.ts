import { expect, test } from 'vitest';
import { z } from 'zod';
import { ProblemError } from '../../../src/plan/problem.ts';
import { readCsv } from '../../../src/schema/csv.ts';
import { readYaml } from '../../../src/schema/yaml.ts';

const schema = z.strictObject({
  list: z.array(z.strictObject({ id: z.string(), size: z.number(), kind: z.enum(['a', 'b']) })),
});

function problemsOf(yaml: string, firstLine = 1): string[] {
  try {
    readYaml(yaml, 'x.yaml', schema, firstLine);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ line, what }) => `${line}: ${what.en}`);
  }
}

test('data comes with the line of everything in it', () => {
  const { data, lineOf } = readYaml(
    '# 注\nlist:\n  - id: x\n    size: 1\n    kind: a\n',
    'x.yaml',
    schema,
    10,
  );
  expect(data.list).toEqual([{ id: 'x', size: 1, kind: 'a' }]);
  expect([lineOf(['list']), lineOf(['list', 0]), lineOf(['list', 0, 'size']), lineOf(['list', 7])]).toEqual([
    11, 12, 13, 11,
  ]);
});

test('all faults are told at once, each with its line', () => {
  expect(problemsOf('list:\n  - id: 1\n    kind: c\n    colour: red\n', 5)).toEqual([
    '6: the field list.0.id must be text',
    '6: the field list.0.size is missing',
    '7: the field list.0.kind must be one of a, b',
    '8: list.0 has an unknown field colour',
  ]);
});

test('what is no YAML is told with its line', () => {
  expect(problemsOf('list:\n  - id: "x\n')[0]).toBe('2: the quote of id is not closed');
  expect(problemsOf('')).toEqual(['1: the field list is missing']);
});

test('CSV: quoted cells with commas, quotes and line breaks, BOM, blank lines', () => {
  expect(readCsv('\ufeffa,b\r\n"1,5","say ""so"""\r\n\r\n"two\nlines",x\n')).toEqual([
    { cells: ['a', 'b'], line: 1 },
    { cells: ['1,5', 'say "so"'], line: 2 },
    { cells: ['two\nlines', 'x'], line: 4 },
  ]);
  expect(readCsv('')).toEqual([]);
});
