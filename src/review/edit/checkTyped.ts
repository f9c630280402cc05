import type { Problem, Words } from '../../plan/problem.ts';
import { tellProblem, toWords } from '../../plan/problem.ts';
import type { Place } from '../../plan/problem.ts';
import { indicatorsSchema } from '../../schema/indicators.ts';

const fieldsSchema = indicatorsSchema.shape.indicators.element.partial();
const WANTED: Readonly<Record<string, Words>> = {
  value: toWords('typed-value'),
  year: toWords('typed-year'),
  name: toWords('typed-name'),
};

/** What was typed for a figure and can stand in no file: such a word would make the whole file unreadable. */
export function checkTyped(fields: Readonly<Record<string, unknown>>, place: Place): Problem[] {
  const found = fieldsSchema.safeParse(fields);
  const wrong = new Set(found.success ? [] : found.error.issues.map(({ path }) => String(path[0] ?? '')));
  return [...wrong].map((field) =>
    tellProblem('figure-typed', place, {
      field,
      written: typeof fields[field] === 'string' ? fields[field] : JSON.stringify(fields[field] ?? ''),
      wanted: WANTED[field] ?? toWords('type-another'),
    }),
  );
}
