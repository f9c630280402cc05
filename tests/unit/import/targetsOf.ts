import { readTargets } from '../../../src/import/paper/targets.ts';

const NOTHING = { year: null, past: false };
const ISSUED = 2021;

/** The targets of a sentence, each as “comparator value unit year”. */
export function targetsOf(sentence: string, issued: number | null = ISSUED): string[] {
  return readTargets(sentence, NOTHING, issued).targets.map(({ comparator, value, unit, year }) =>
    [comparator, Array.isArray(value) ? value.join('~') : value, unit, year ?? '-'].join(' '),
  );
}
