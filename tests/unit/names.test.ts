import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The words of the field, each the name of one thing; further ones say more exactly what they are (`IndexEntry`). */
const ONE_THING = [
  'Plan',
  'Clause',
  'Block',
  'TableBlock',
  'Paragraph',
  'Responsibility',
  'Assignment',
  'Organisation',
  'Body',
  'Duty',
  'Task',
  'Indicator',
  'Figure',
  'Target',
  'Milestone',
  'Metadata',
  'Particular',
  'Entry',
  'Placed',
  'Mark',
  'Proposal',
  'Measure',
];

test('a word of the field names one type', () => {
  const declared = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gmu)].map(
      ([, name = '']) => ({ name, file }),
    ),
  );
  const twice = ONE_THING.map((name) => declared.filter((each) => each.name === name)).filter(
    (found) => found.length > 1,
  );
  expect(twice).toEqual([]);
  expect(declared.filter(({ name }) => name === 'Clause')).toHaveLength(1);
});
