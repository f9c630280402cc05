import type { Indicator } from './model.ts';

/** What a figure states, and where. */
export type Statement = Pick<
  Indicator,
  'clause' | 'name' | 'comparator' | 'value' | 'unit' | 'year' | 'quote'
>;

/** What a figure states, in the order of every file, without what else is known of it. */
export function statementOf(figure: Statement): Statement {
  const { clause, name, comparator, value, unit, year, quote } = figure;
  return { clause, name, comparator, value, unit, year, quote };
}
