import { readBody } from '../../markdown/readBody.ts';
import { writeBody } from '../../markdown/writeBody.ts';
import type { Clause, Metadata } from '../../plan/model.ts';
import { headingText } from '../../plan/text.ts';
import { tightWords } from '../../text/tightWords.ts';
import type { DecisionsFile } from '../../schema/decisions.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** Gives lines the verdicts that a person gave them, once it is settled which lines those are. */
export function decideLines(entries: readonly JudgedBlock[], { lines }: Pick<DecisionsFile, 'lines'>): void {
  for (const entry of entries) {
    const { line, text } = entry.block;
    const decision = lines.find((each) => each.line === line && beginsLike(text, each.text));
    if (!decision) continue;
    entry.verdict = decision.verdict;
    entry.reasons =
      decision.verdict === 'document' ? ['paper-text'] : ['decided', { words: decision.reason }];
    if (decision.verdict === 'document') entry.block.outside = false;
  }
}

/** Whether a line begins with the words by which a decision knows it; a page that was saved has many blocks on one line. */
function beginsLike(text: string, words: string): boolean {
  return tightWords(text).startsWith(tightWords(words));
}

/** Whether a block stands behind its heading, in the same paragraph: （一）扩大助餐服务。新建…. */
function runsOn({ level, titleStop, line, blocks }: Clause, index: number): boolean {
  return level > 0 && titleStop !== '' && index === 0 && blocks[0]?.line === line;
}

/** The level that a person gave to a heading or a paragraph, which is known by its words where it shares its line. */
function levelTeller(
  clauses: readonly Clause[],
  headings: DecisionsFile['headings'],
): (line: number, text: string) => number | undefined {
  const lines = clauses.flatMap((clause) => [
    ...(clause.level > 0 ? [clause.line] : []),
    ...clause.blocks.filter((_, index) => !runsOn(clause, index)).map(({ line }) => line),
  ]);
  const isAlone = (line: number): boolean => lines.filter((each) => each === line).length === 1;
  return (line, text) =>
    headings.find(
      (each) =>
        each.line === line && (isAlone(line) || beginsLike(text, each.text) || beginsLike(each.text, text)),
    )?.level;
}

/**
 * Gives headings the levels that a person gave them: 0 makes one into text of the clause before, and a paragraph whose
 * line has a level becomes a heading. The ids follow from the numbers, as in the Markdown.
 */
export function decideHeadings(clauses: Clause[], { headings }: Pick<DecisionsFile, 'headings'>): Clause[] {
  if (headings.length === 0) return clauses;
  const levelOf = levelTeller(clauses, headings);
  const moved: Clause[] = [];
  for (const clause of clauses) {
    const isHeading = clause.level > 0;
    const level = isHeading ? levelOf(clause.line, headingText(clause)) : undefined;
    if (isHeading && level === 0) joinToLast(moved, clause);
    else moved.push({ ...clause, level: isHeading ? (level ?? clause.level) : clause.level, blocks: [] });
    for (const [index, block] of clause.blocks.entries()) {
      const isBehind = runsOn(clause, index);
      const deep = block.kind === 'paragraph' ? levelOf(block.line, block.text) : undefined;
      if (deep && !isBehind && block.kind === 'paragraph')
        moved.push(splitHeading(block.text, deep, block.line));
      else if (isBehind && level === 0 && block.kind === 'paragraph') runOn(moved, block.text);
      else moved.at(-1)?.blocks.push(block);
    }
  }
  return renumber(moved);
}

/** A paragraph as a heading: its first sentence, and what follows as text. */
function splitHeading(text: string, level: number, line: number): Clause {
  const [, title = text, rest = ''] = /^([^。]+。)(.+)$/su.exec(text) ?? [];
  const clause = headingOf(title, level, line);
  if (rest !== '') clause.blocks.push({ kind: 'paragraph', text: rest, line });
  return clause;
}

/** What ran on behind a heading goes on running behind it. */
function runOn(clauses: Clause[], text: string): void {
  const block = clauses.at(-1)?.blocks.at(-1);
  if (block && block.kind !== 'table') block.text += text;
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
