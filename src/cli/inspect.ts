import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadCapture } from '../import/load.ts';
import { withTableRows } from '../import/paper/tableRows.ts';
import { readMentions } from '../plan/mentions.ts';
import type { Clause, Reading } from '../plan/model.ts';
import { formatReasons } from '../plan/reasons.ts';
import {
  formatProblem,
  formatWarning,
  messageLanguage,
  ProblemError,
  type Problem,
} from '../plan/problem.ts';

/** The dry run: prints what import would read from a file, as one JSON object, and writes nothing. */
async function inspect(path: string | undefined): Promise<void> {
  if (path === undefined)
    throw new ProblemError(
      problem(
        'inspect',
        '没有给出文件',
        'no file was named',
        '用法：npm run --silent inspect -- 文件',
        'use: npm run --silent inspect -- FILE',
      ),
    );
  const bytes = await readFile(path).catch(() => {
    throw new ProblemError(
      problem(
        path,
        '文件不存在或无法读取',
        'the file is missing or cannot be read',
        '请检查路径',
        'check the path',
      ),
    );
  });
  process.stdout.write(
    `${JSON.stringify(toInspection(await loadCapture(bytes, basename(path))), null, 1)}\n`,
  );
}

function problem(file: string, zh: string, en: string, remedyZh: string, remedyEn: string): Problem {
  return { file, line: null, what: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } };
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
    indicators: reading.indicators.map(({ clause, name, comparator, value, unit, year, quote }) => ({
      clause,
      name,
      comparator,
      value,
      unit,
      year,
      quote,
    })),
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
  const problems =
    error instanceof ProblemError
      ? error.problems
      : [
          problem(
            process.argv[2] ?? 'inspect',
            `无法读取：${String(error)}`,
            `it cannot be read: ${String(error)}`,
            '请报告此文件',
            'report this file',
          ),
        ];
  const language = messageLanguage(process.env);
  process.stderr.write(`${problems.map((each) => formatProblem(each, language)).join('\n')}\n`);
  process.exitCode = 2;
});
