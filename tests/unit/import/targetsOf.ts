import type { Carried } from '../../../src/grammar/target/governingTime.ts';
import { accountFigures, toIndicators, type PaperFacts } from '../../../src/import/paper/accountFigures.ts';
import type { PlacedFigure } from '../../../src/import/paper/placedFigure.ts';
import { readFigures } from '../../../src/import/paper/readFigures.ts';
import type { Clause, Indicator } from '../../../src/plan/model.ts';

const NOTHING = { year: null, past: false };
const ISSUED = 2021;

/** The targets among the figures of one paragraph, and the time it hands on. */
export function readTargets(
  text: string,
  carried: Carried,
  issued: number | null,
): { targets: PlacedFigure[]; carried: Carried } {
  const read = readFigures(text, carried, issued);
  return { targets: read.figures.filter(({ kind }) => kind === 'target'), carried: read.carried };
}

/** The indicators that the clauses of a paper state. */
export function proposeIndicators(clauses: Clause[], facts?: PaperFacts): Indicator[] {
  return toIndicators(accountFigures(clauses, facts));
}

/** The targets of a sentence, each as “comparator value unit year”. */
export function targetsOf(sentence: string, issued: number | null = ISSUED): string[] {
  return readTargets(sentence, NOTHING, issued).targets.map(({ comparator, value, unit, year }) =>
    [comparator, Array.isArray(value) ? value.join('~') : value, unit, year ?? '-'].join(' '),
  );
}
