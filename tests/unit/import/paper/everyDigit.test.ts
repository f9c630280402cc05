import { FIGURE_REASONS } from '../../../../src/grammar/target/figureReason.ts';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnumerator } from '../../../../src/grammar/paper/enumerator.ts';
import { loadCapture } from '../../../../src/import/load.ts';
import type { Clause, Figure } from '../../../../src/plan/model.ts';
import { fold } from '../../../../src/text/fold.ts';

const files = [...globSync('seeds/*.*'), ...globSync('tests/fixtures/{captures,seeds}/*.*')].sort();

/** The digits of a text that stand in no figure and not in the number at its head. */
function loose(text: string, figures: Figure[], block: number): string[] {
  const label = parseEnumerator(text)?.label ?? '';
  const head = label === '' ? 0 : text.indexOf(label) + label.length;
  const places = figures.flatMap(({ at }) => (at?.block === block ? at : []));
  return [...fold(text).matchAll(/\d+/gu)].flatMap(({ index, 0: digits }) => {
    const known =
      index < head || places.some(({ start, end }) => start <= index && index + digits.length <= end);
    return known ? [] : `${digits} in ${text.slice(Math.max(0, index - 20), index + 20)}`;
  });
}

/** The cells with digits that no figure of a clause is cited from. */
function looseCells(rows: string[][], figures: Figure[]): string[] {
  const cited = figures.flatMap(({ quote, span }) => (span === null ? quote : []));
  return rows
    .flat()
    .filter(
      (cell) =>
        /\d/u.test(fold(cell)) && !cited.some((quote) => quote.includes(cell) || cell.includes(quote)),
    );
}

function looseOf(clause: Clause, all: Figure[]): string[] {
  const figures = all.filter((each) => each.clause === clause.id);
  return [
    ...loose(clause.title, figures, -1),
    ...clause.blocks.flatMap((block, index) =>
      block.kind === 'table' ? looseCells(block.rows, figures) : loose(block.text, figures, index),
    ),
  ];
}

test.each(files)('every digit of %s has a verdict', async (file) => {
  const { clauses, figures } = await loadCapture(readFileSync(file), basename(file));
  expect(clauses.flatMap((clause) => looseOf(clause, figures))).toEqual([]);
  expect(figures.filter(({ reason }) => !FIGURE_REASONS.includes(reason))).toEqual([]);
});
