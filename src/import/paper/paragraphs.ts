import { fold } from '../../text/fold.ts';
import { type Enumerator, parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { parseRoleColumn } from '../../grammar/duty/role.ts';
import { parseLabels } from '../../grammar/paper/label.ts';
import { isDateLine } from '../../text/dates.ts';
import { isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** A paragraph of the paper: one or several lines of the capture, joined. */
export interface Paragraph {
  text: string;
  entries: JudgedBlock[];
  /** The line it begins on. */
  line: number;
  /** A number that only the paragraphs around it show to be one (1 总则). */
  number?: Enumerator;
  /** The number behind it, where it is a line without number that heads a group of numbered ones. */
  group?: Enumerator;
}

const ENDS = /[。！？；：…!?;:”’」』）)】》〉.]$/u;
/** A bracket that stays open over more lines than this was never closed. */
const LINES_IN_BRACKET = 8;
const OPENERS = '《（(“‘「『〔【';
const CLOSERS = '》）)”’」』〕】';

/** Joins lines that were broken inside a sentence or word; paragraphs stay as they are. */
export function joinLines(entries: JudgedBlock[], format: string): Paragraph[] {
  const width = format === 'html' ? null : wrapWidth(entries);
  const indents = entries.filter((entry) => entry.block.indented).length > entries.length * 0.2;
  const paragraphs: Paragraph[] = [];
  for (const entry of entries) {
    const last = paragraphs.at(-1);
    const table = last?.entries[0]?.block.table;
    if (table && entry.block.tableRow) {
      if (entry.block.tableRow.length > 0) table.push(entry.block.tableRow);
      last.entries.push(entry);
    } else if (last && continues(last, entry, width, indents)) {
      const before = last.entries.at(-1)?.text ?? '';
      last.text += needsBlank(before, entry.text) ? ` ${entry.text}` : entry.text;
      last.entries.push(entry);
    } else paragraphs.push({ text: entry.text, entries: [entry], line: entry.block.line });
  }
  return paragraphs;
}

function continues(
  paragraph: Paragraph,
  entry: JudgedBlock,
  width: number | null,
  indents: boolean,
): boolean {
  const before = paragraph.entries.at(-1);
  if (!before || before.block.table || entry.block.table || before.block.heading !== entry.block.heading)
    return false;
  if (before.block.heading > 0 || before.block.outside !== entry.block.outside) return false;
  const text = before.text;
  if (waits(text, entry.text)) return true;
  if (/[，、,]$/u.test(text) && text.length > 8) return parseLabels(entry.text).length === 0;
  if (indents && isCutOff(paragraph, entry, text)) return true;
  if (parseEnumerator(entry.text) || parseLabels(entry.text).length > 0 || isDateLine(entry.text))
    return false;
  if (isWholeLabel(paragraph.text)) return false;
  if (!ENDS.test(text) && (isOpen(paragraph.entries) || isBrokenOff(text, entry.text))) return true;
  if (width === null || printedWidth(text) < width - 6) return false;
  if (indents) return !entry.block.indented;
  return !ENDS.test(text) && !(parseEnumerator(text) && text.length < 24) && !isPaperTitle(text);
}

/** 发布日期：2031-05-12 is whole; only a title goes on over lines. */
function isWholeLabel(text: string): boolean {
  const field = parseLabels(text).at(-1)?.field;
  return field !== undefined && field !== 'title' && field !== 'other';
}

/** 某市人民政府令 or 公告 above 第40号; 一、 or 责任单位： alone on a line: what they number or name stands on the next. */
function waits(text: string, next: string): boolean {
  if (
    /^[\p{Script=Han}\s]{2,30}(?:令|公告)$/u.test(fold(text)) &&
    /^第\s?[\d一二三四五六七八九十百]{1,5}\s?号$/u.test(fold(next))
  )
    return true;
  if (text.length > 12 || next.length > 400) return false;
  if (/[：:]$/u.test(text) && parseRoleColumn(text.slice(0, -1))) return !/[：:]/u.test(next);
  const reading = parseEnumerator(text);
  return (
    reading?.rest === '' &&
    reading.kind !== 'annex' &&
    /[、.)章节条编篇]$/u.test(fold(text)) &&
    !parseEnumerator(next)
  );
}

/** Where paragraphs are indented, a line that is not goes on with an indented one that has no stop; 1.80米 is then no number. */
function isCutOff(paragraph: Paragraph, entry: JudgedBlock, text: string): boolean {
  if (entry.block.indented || !paragraph.entries[0]?.block.indented || ENDS.test(text) || text.length < 18)
    return false;
  return (
    (/^\d+[.．]\d/u.test(entry.text) || !parseEnumerator(entry.text)) &&
    parseLabels(entry.text).length === 0 &&
    !isDateLine(entry.text)
  );
}

/** 由办⏎公室负责…。: a long line of sentences that has no stop goes on where the next has one. */
const LONG_LINE = 60;
const isBrokenOff = (text: string, next: string): boolean =>
  text.length >= LONG_LINE && /[。；;]/u.test(text) && /^\p{Script=Han}[^：:]*[。；;]/u.test(next);

/** How wide a line is printed: figures, letters and signs of half width take half a character. */
function printedWidth(text: string): number {
  const narrow = text.match(/[\x20-\x7E]/gu)?.length ?? 0;
  return [...text].length - narrow / 2;
}

/** The width at which a text is broken into lines, or null when its lines are paragraphs. */
function wrapWidth(entries: JudgedBlock[]): number | null {
  const lengths = entries.map((entry) => printedWidth(entry.text)).filter((length) => length > 12);
  if (lengths.length < 6) return null;
  const sorted = [...lengths].sort((one, other) => one - other);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (width < 15 || width > 90 || (sorted.at(-1) ?? 0) > width * 1.5) return null;
  const full = lengths.filter((length) => Math.abs(length - width) <= 3).length;
  return full >= lengths.length * 0.3 ? width : null;
}

/** Whether a bracket or title mark of the last few lines is still open. */
function isOpen(entries: JudgedBlock[]): boolean {
  const tail = entries
    .slice(-LINES_IN_BRACKET)
    .map((entry) => entry.text)
    .join('')
    .slice(-200);
  let open = 0;
  for (const character of tail) {
    if (OPENERS.includes(character)) open++;
    else if (CLOSERS.includes(character) && open > 0) open--;
  }
  return open > 0 && entries.length < LINES_IN_BRACKET;
}

function needsBlank(before: string, after: string): boolean {
  return /[A-Za-z0-9]$/u.test(before) && /^[A-Za-z0-9]/u.test(after);
}
