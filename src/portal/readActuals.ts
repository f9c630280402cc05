import { join } from 'node:path';
import { z } from 'zod';
import type { Place, Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Actual } from '../plan/catalogue.ts';
import { readCsv } from '../schema/csv.ts';
import { address, date, words } from '../schema/fields.ts';
import { parseDay, parsePeriod } from '../schema/loose.ts';
import { tellCell } from '../schema/words.ts';
import type { TextFile } from '../schema/files.ts';
import { readTextFiles } from '../schema/files.ts';
import type { Measured } from './actualFigure.ts';
import { readActualFigure } from './actualFigure.ts';

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
  /** The figure that was reached, in the unit of its target or in one that can be converted into it. */
  value: z.string(),
  /** Where it was published. */
  source: address,
  /** When it was looked up. */
  retrieved: z.string().transform(parseDay).pipe(date),
});

/** What is wrong with a day or a period that was typed; nothing of what is still empty. */
export function checkDays(row: Record<'period' | 'retrieved', string>, place: Place): Problem[] {
  return (['period', 'retrieved'] as const).flatMap((column) => {
    const cell = row[column].trim();
    const { error } = rowSchema.pick({ [column]: true } as { period: true }).safeParse({ [column]: cell });
    return cell === '' ? [] : (error?.issues ?? []).map((issue) => tellCell(issue, place));
  });
}

type ActualRow = Actual & { file: string; line: number };
type TargetOf = (plan: string, indicator: string) => Measured | undefined;

/**
 * Reads `content/actuals/<plan>.csv`, whose columns are indicator, period, value, source, retrieved; `targetOf` says what
 * a figure is measured against.
 */
export function readActuals(contentDir: string, problems: Problem[], targetOf: TargetOf): ActualRow[] {
  return readTextFiles(join(contentDir, 'actuals'), '.csv').flatMap((file) =>
    readFile(file, problems, targetOf),
  );
}

function readFile(file: TextFile, problems: Problem[], targetOf: TargetOf): ActualRow[] {
  const [header, ...rows] = readCsv(file.text);
  const plan = file.name.replace(/\.csv$/, '');
  if (ACTUAL_COLUMNS.some((column, index) => header?.cells[index] !== column)) {
    problems.push(wrongHeader(file.file));
    return [];
  }
  return rows.flatMap(({ cells, line }) => {
    const place = { file: file.file, line };
    const result = rowSchema.safeParse(
      Object.fromEntries(ACTUAL_COLUMNS.map((column, index) => [column, cells[index] ?? ''])),
    );
    if (!result.success) problems.push(...result.error.issues.map((issue) => tellCell(issue, place)));
    const value = readActualFigure(cells[2] ?? '', targetOf(plan, cells[0] ?? ''), place);
    if (typeof value === 'object') problems.push(value);
    else if (result.success) return [{ ...result.data, value, plan, ...place }];
    return [];
  });
}

function wrongHeader(file: string): Problem {
  return tellProblem('actual-columns', { file, line: 1 }, { columns: ACTUAL_COLUMNS.join(',') });
}
