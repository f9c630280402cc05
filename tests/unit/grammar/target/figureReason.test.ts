import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURE_REASONS } from '../../../../src/grammar/target/figureReason.ts';

test('every reason of a figure is given by some rule or place', () => {
  const code = globSync('src/{grammar/target,import/paper}/*.ts')
    .filter((file) => !file.endsWith('figureReason.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(FIGURE_REASONS.filter((reason) => !code.includes(`'${reason}'`))).toEqual([]);
});
