import { readBody } from '../../markdown/readBody.ts';
import { writeBody } from '../../markdown/writeBody.ts';
import type { Block, Clause, Reading } from '../../plan/model.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { headingText } from '../../plan/text.ts';

/** What keeps a capture from becoming content, with the lines of the capture; `reading` is widened. */
export function checkReading(reading: Reading, file: string): Problem[] {
  const holdsPlan = reading.clauses.some(({ level, blocks }) => level > 0 || blocks.some(isTable));
  if (!holdsPlan) return [tellProblem('capture-no-plan', { file, line: null }, {})];
  const { clauses } = readBody(writeBody(reading.clauses), file);
  const placed = clauses.map((clause, index) => placeAt(clause, reading.clauses[index]));
  return checkReadBack(reading.clauses, placed, file);
}

const isTable = ({ kind }: Block): boolean => kind === 'table';

/** A clause as the Markdown gives it, on the line of the capture. */
function placeAt(clause: Clause, source: Clause | undefined): Clause {
  if (!source) return clause;
  const blocks = clause.blocks.map((block, index) => ({
    ...block,
    line: source.blocks[index]?.line ?? source.line,
  }));
  return { ...clause, line: source.line, blocks };
}

/** The Markdown must read back as what was read from the capture. */
function checkReadBack(wanted: readonly Clause[], got: readonly Clause[], file: string): Problem[] {
  const shape = (clause: Clause | undefined): string =>
    clause
      ? JSON.stringify([
          clause.id,
          clause.parent,
          headingText(clause),
          clause.blocks.map((block) => ({ ...block, line: 0 })),
        ])
      : '';
  const at = wanted.findIndex((clause, index) => shape(clause) !== shape(got[index]));
  const clause = wanted[at] ?? (got.length > wanted.length ? got[wanted.length] : undefined);
  if (!clause) return [];
  const heading = headingText(clause);
  return [tellProblem('clause-reads-back', { file, line: clause.line }, { heading })];
}
