import { readBody } from '../../markdown/readBody.ts';
import { writeBody } from '../../markdown/writeBody.ts';
import type { Clause, Metadata } from '../../plan/model.ts';
import { headingText } from '../../plan/text.ts';
import type { DecisionsFile } from '../../schema/decisions.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** Gives lines the verdicts that a person gave them, once it is settled which lines those are. */
export function decideLines(entries: readonly JudgedBlock[], { lines }: Pick<DecisionsFile, 'lines'>): void {
  const decided = new Map(lines.map((each) => [each.line, each]));
  for (const entry of entries) {
    const decision = decided.get(entry.block.line);
    if (!decision) continue;
    entry.verdict = decision.verdict;
    entry.reasons =
      decision.verdict === 'document' ? ['paper-text'] : ['decided', { words: decision.reason }];
    if (decision.verdict === 'document') entry.block.outside = false;
  }
}

/**
 * Gives headings the levels that a person gave them: 0 makes one into text of the clause before, and a paragraph whose
 * line has a level becomes a heading. The ids follow from the numbers, as in the Markdown.
 */
export function decideHeadings(clauses: Clause[], { headings }: Pick<DecisionsFile, 'headings'>): Clause[] {
  if (headings.length === 0) return clauses;
  const levels = new Map(headings.map(({ line, level }) => [line, level]));
  const moved: Clause[] = [];
  for (const clause of clauses) {
    const level = levels.get(clause.line);
    const isHeading = clause.level > 0;
    if (isHeading && level === 0) joinToLast(moved, clause);
    else moved.push({ ...clause, level: isHeading ? (level ?? clause.level) : clause.level, blocks: [] });
    for (const block of clause.blocks) {
      const deep = block.line === clause.line && isHeading ? undefined : levels.get(block.line);
      if (deep && block.kind === 'paragraph') moved.push(headingOf(block.text, deep, block.line));
      else moved.at(-1)?.blocks.push(block);
    }
  }
  return renumber(moved);
}

function headingOf(title: string, level: number, line: number): Clause {
  return { id: '', path: [], label: '', title, titleStop: '', level, parent: null, blocks: [], line };
}

function joinToLast(clauses: Clause[], clause: Clause): void {
  const last = clauses.at(-1) ?? { ...headingOf('', 0, clause.line), id: 'preamble' };
  if (clauses.length === 0) clauses.push(last);
  last.blocks.push({ kind: 'paragraph', text: headingText(clause), line: clause.line });
}

/** The clauses with ids and parents as their Markdown gives them, on the lines of the capture. */
function renumber(clauses: readonly Clause[]): Clause[] {
  return readBody(writeBody(clauses), '').clauses.map((clause, index) => {
    const from = clauses[index];
    const blocks = clause.blocks.map((block, at) => ({
      ...block,
      line: from?.blocks[at]?.line ?? block.line,
    }));
    return { ...clause, line: from?.line ?? clause.line, blocks };
  });
}

/** The particulars of a paper, those that a person corrected as that person has them. */
export function decideParticulars(
  metadata: Metadata,
  { particulars }: Pick<DecisionsFile, 'particulars'>,
): Metadata {
  const known = Object.entries(particulars).filter(([field]) => field in metadata);
  return { ...metadata, ...Object.fromEntries(known) };
}
