import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadCapture } from '../import/load.ts';
import { withTableRows } from '../import/paper/tableRows.ts';
import { readMentions } from '../plan/mentions.ts';
import type { Clause, Reading } from '../plan/model.ts';
import { statementOf } from '../plan/statementOf.ts';
import { formatReasons } from '../plan/reasons.ts';
import { formatProblem, formatWarning, messageLanguage, ProblemError, tellProblem } from '../plan/problem.ts';

/** The dry run: prints what import would read from a file, as one JSON object, and writes nothing. */
async function inspect(path: string | undefined): Promise<void> {
  if (path === undefined)
    throw new ProblemError(tellProblem('file-unnamed', { file: 'inspect', line: null }, {}));
  const bytes = await readFile(path).catch(() => {
    throw new ProblemError(tellProblem('file-absent', { file: path, line: null }, {}));
  });
  process.stdout.write(
    `${JSON.stringify(toInspection(await loadCapture(bytes, basename(path))), null, 1)}\n`,
  );
}

/** A reading in the words of the interface that other programs rely on. */
function toInspection(reading: Reading): object {
  const { file, encoding, edition, account, warnings } = reading;
  const { title, planTitle, documentNumber, indexNumber, issuer, issuedOn, publishedAt } = reading.metadata;
  const { clauses, responsibilities } = withTableRows(reading);
  return {
    file,
    encoding,
    edition,
    metadata: { title, planTitle, documentNumber, indexNumber, issuer, issuedOn, publishedAt },
    clauses: clauses.map((clause) => ({
      id: clause.id,
      path: clause.path,
      label: clause.label,
      title: clause.title,
      text: textOf(clause),
    })),
    responsibilities: responsibilities.map(({ clause, role, organisations, quote }) => ({
      clause,
      role,
      organisations,
      quote,
    })),
    mentions: readMentions(reading.clauses).map(({ clause, role, organisations, quote }) => ({
      clause,
      role,
      organisations,
      quote,
    })),
    indicators: reading.indicators.map(statementOf),
    figures: reading.figures.map(({ clause, quote, value, unit, comparator, year, kind, reason, name }) => ({
      clause,
      quote,
      value,
      unit,
      comparator,
      year,
      kind,
      reason,
      name,
    })),
    lines: account.map(({ line, verdict, reasons, text }) => ({
      line,
      verdict,
      reason: formatReasons(reasons),
      text,
    })),
    warnings: warnings.map((each) => formatWarning(each, 'en', formatReasons)),
  };
}

/** Own paragraphs, one a line; tables as GFM. */
function textOf(clause: Clause): string {
  return clause.blocks
    .map((block) => {
      if (block.kind !== 'table') return block.text;
      const row = (cells: string[]): string =>
        `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')).join(' | ')} |`;
      return [row(block.header), row(block.header.map(() => '---')), ...block.rows.map(row)].join('\n');
    })
    .join('\n');
}

inspect(process.argv[2]).catch((error: unknown) => {
  const place = { file: process.argv[2] ?? 'inspect', line: null };
  const problems =
    error instanceof ProblemError
      ? error.problems
      : [tellProblem('file-unreadable', place, { fault: String(error) })];
  const language = messageLanguage(process.env);
  process.stderr.write(`${problems.map((each) => formatProblem(each, language)).join('\n')}\n`);
  process.exitCode = 2;
});
