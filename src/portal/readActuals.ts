import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Actual } from '../plan/catalogue.ts';
import { readCsv } from '../schema/csv.ts';
import { address, date, words } from '../schema/fields.ts';
import { parseDay, parseFigure, parsePeriod } from '../schema/loose.ts';
import { tellCell } from '../schema/words.ts';
import type { TextFile } from '../schema/files.ts';
import { readTextFiles } from '../schema/files.ts';

/** The columns of a file of actual figures. */
export const ACTUAL_COLUMNS = ['indicator', 'period', 'value', 'source', 'retrieved'] as const;

const rowSchema = z.object({
  /** Id of an indicator of the plan. */
  indicator: words,
  /** `YYYY` or `YYYY-MM`. */
  period: z
    .string()
    .transform(parsePeriod)
    .pipe(
      z
        .string()
        .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, '年 2023 或年月 2023-06 | a year 2023 or a month 2023-06'),
    ),
  /** The figure that was reached. */
  value: z
    .string()
    .transform(parseFigure)
    .pipe(z.string().regex(/^-?\d+(\.\d+)?$/, '数字 | a number'))
    .transform(Number),
  /** Where it was published. */
  source: address,
  /** When it was looked up. */
  retrieved: z.string().transform(parseDay).pipe(date),
});

/** Reads `content/actuals/<plan>.csv`, whose columns are indicator, period, value, source, retrieved. */
export function readActuals(
  contentDir: string,
  problems: Problem[],
): (Actual & { file: string; line: number })[] {
  return readTextFiles(join(contentDir, 'actuals'), '.csv').flatMap((file) => readFile(file, problems));
}

function readFile(file: TextFile, problems: Problem[]): (Actual & { file: string; line: number })[] {
  const [header, ...rows] = readCsv(file.text);
  if (ACTUAL_COLUMNS.some((column, index) => header?.cells[index] !== column)) {
    problems.push(wrongHeader(file.file));
    return [];
  }
  return rows.flatMap(({ cells, line }) => {
    const result = rowSchema.safeParse(
      Object.fromEntries(ACTUAL_COLUMNS.map((column, index) => [column, cells[index] ?? ''])),
    );
    if (result.success)
      return [{ ...result.data, plan: file.name.replace(/\.csv$/, ''), file: file.file, line }];
    problems.push(...result.error.issues.map((issue) => tellCell(issue, { file: file.file, line })));
    return [];
  });
}

function wrongHeader(file: string): Problem {
  return tellProblem('actual-columns', { file, line: 1 }, { columns: ACTUAL_COLUMNS.join(',') });
}
