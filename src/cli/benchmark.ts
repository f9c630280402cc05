/** One line of a benchmark's table: column → figure. Every row of a benchmark has the same columns. */
export type Row = Record<string, string | number>;

/** A module of `tests/bench/` default-exports one of these; rows compare things measured in the same run. */
export interface Benchmark {
  name: string;
  run: () => Row[] | Promise<Row[]>;
}

/**
 * Median seconds of one call, after one call to warm up. Give at least five repeats: the machine is shared,
 * so only ratios between medians of the same run mean anything.
 */
export async function medianSeconds(work: () => unknown, repeats = 9): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let round = 0; round < repeats; round += 1) {
    const begin = performance.now();
    await work();
    seconds.push((performance.now() - begin) / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? Number.NaN;
}

/** A Markdown table of the rows, figures to three significant digits and to the right. */
export function formatTable(rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const isFigure = (column: string): boolean => rows.every((row) => typeof row[column] === 'number');
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((column) => (isFigure(column) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => formatFigure(row[column] ?? '')))),
  ].join('\n');
}

/** @example formatFigure(0.0123456) // '0.0123' */
export function formatFigure(value: string | number): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
