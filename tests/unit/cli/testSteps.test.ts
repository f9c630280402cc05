import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { countPlaywright, countResults, countVitest, type Step } from '../../../src/cli/testSteps.ts';

const report = join(mkdtempSync(join(tmpdir(), 'celan-')), 'report.json');
const runner: Step = { name: 'unit', command: ['vitest'], count: countVitest };

test('a step without a report counts as one', () => {
  const lint: Step = { name: 'lint', command: ['oxlint'] };
  expect(countResults(lint, 0, report)).toEqual({ passed: 1, failed: 0 });
  expect(countResults(lint, 2, report)).toEqual({ passed: 0, failed: 1 });
});

test('a runner is counted by its report', () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
  expect(countResults(runner, 1, report)).toEqual({ passed: 7, failed: 2 });
});

test('a runner that failed although no test did still counts a failure', () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
  expect(countResults(runner, 1, report)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that left no report failed', () => {
  expect(countResults(runner, 0, `${report}.missing`)).toEqual({ passed: 0, failed: 1 });
});

test('a browser test that passed only on a retry counts as failed', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2 } })).toEqual({
    passed: 5,
    failed: 3,
  });
});
