import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFigures } from '../../../../src/import/paper/readFigures.ts';

// Sentences in the manner of papers of many fields, each with the kind that a person gave the figure marked by ‹ ›.
const rows = readFileSync('tests/fixtures/figures/kinds.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
const SHARE_RIGHT = 0.95;

/** What is read of the marked figure: “kind: reason”. */
function kindOf(marked: string): string {
  const from = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/gu, '');
  const { figures } = readFigures(text, { year: null, past: false }, 2024);
  const found = figures.find(({ at }) => at.start <= from && from < at.end);
  return found ? `${found.kind}: ${found.reason}` : 'none: no figure';
}

test('the kinds of figures are read as a person labelled them', () => {
  const wrong = rows.filter(([kind, marked]) => !kindOf(marked).startsWith(`${kind}:`));
  const listed = wrong.map(([kind, marked]) => `${kind} ≠ ${kindOf(marked)} | ${marked}`);
  expect(listed.length, listed.join('\n')).toBeLessThanOrEqual(rows.length * (1 - SHARE_RIGHT));
});
