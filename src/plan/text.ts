import type { Block, Clause } from './model.ts';

/**
 * The text of one block; a table reads row by row, cells apart by a blank. Spans index into this string.
 */
export function blockText(block: Block): string {
  if (block.kind !== 'table') return block.text;
  return [block.header, ...block.rows].map((cells) => cells.join(' ')).join('\n');
}

/** A clause's own text, one block a line, without its heading and without child clauses. */
export function clauseText(clause: Clause): string {
  return clause.blocks.map(blockText).join('\n');
}

/**
 * The heading as printed: number, title and the stop that ends it. A blank parts 第一章 总则, and 5. 5G网络,
 * where the number would run into the title.
 */
export function headingText(clause: Pick<Clause, 'label' | 'title' | 'titleStop'>): string {
  const { label, title, titleStop } = clause;
  const runsOn =
    label !== '' && title !== '' && (/[\p{Letter}\p{Number}]$/u.test(label) || /^[\d.]/.test(title));
  return label + (runsOn ? ' ' : '') + title + titleStop;
}

/** All text of a plan in reading order, headings included, one heading or block a line. */
export function planText(plan: { clauses: readonly Clause[] }): string {
  return plan.clauses
    .flatMap((clause) => [headingText(clause), ...clause.blocks.map(blockText)])
    .filter((line) => line !== '')
    .join('\n');
}

/** The body of a plan without any break: headings and blocks run on, as lines of a capture do. */
export function runningText(clauses: readonly Clause[]): string {
  return clauses.flatMap((clause) => [headingText(clause), ...clause.blocks.map(blockText)]).join('');
}

/** What layout adds and drops between characters: blanks, and the bars between the cells of a table. */
const LAYOUT = /[\s|]/u;

/** Text as it is compared with its source: without blanks at joined lines and bars between cells. */
export function squash(text: string): string {
  return text.replace(/[\s|]+/gu, '');
}

/** The stretch of a text from a place on that holds so many characters, those of layout not counted. */
export function takeCharacters(text: string, from: number, count: number): string {
  let at = from;
  for (let left = count; left > 0 && at < text.length; at++) if (!LAYOUT.test(text.charAt(at))) left--;
  return text.slice(from, at);
}
