import {
  ENUMERATOR_KINDS,
  type Enumerator,
  type EnumeratorKind,
  parseEnumerator,
} from '../../grammar/paper/enumerator.ts';
import { isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import { isDateLine } from '../../text/dates.ts';
import type { Paragraph } from './paragraphs.ts';

/** A line without number that may head the numbers behind it. */
interface Candidate {
  paragraph: Paragraph;
  next: Enumerator;
  /** Whether the number behind it begins the series again. */
  restarts: boolean;
}

/** The numbers of one kind below one number of an outer kind. */
interface Series {
  last: number;
  candidates: Candidate[];
}

const LONGEST = 40;
/** How many lines the uncounted first paragraph of a paper and its heading take. */
const FIRST_LINES = 5;
/** 教育规划 alone names a matter, not a paper. */
const SHORTEST_TITLE = 8;

/**
 * Notes the lines without number that head groups of numbered ones (扩充资源组 … 1. 2. · 质量提升组 … 3. 4.): where
 * several stand in one series, or where the numbers begin again below one (a part, or an annex without the word).
 */
export function noteGroups(paragraphs: Paragraph[]): void {
  const open = new Map<EnumeratorKind, Series>();
  const settled: Series[] = [];
  paragraphs.forEach((paragraph, at) => {
    const reading = numberOf(paragraph);
    if (!reading) return;
    for (const [kind, series] of open)
      if (reading.kind === 'annex' || rank(kind) > rank(reading.kind)) {
        settled.push(series);
        open.delete(kind);
      }
    if (reading.kind === 'annex') return;
    const series = open.get(reading.kind) ?? { last: 0, candidates: [] };
    open.set(reading.kind, series);
    const restarts = reading.value === 1 && series.last > 0;
    const goesOn = series.last === 0 || reading.value === series.last + 1 || restarts;
    const before = paragraphs[at - 1];
    const uncounted = series.last === 0 && reading.value === 2 ? headOfFirst(paragraphs, at) : undefined;
    if (uncounted) series.candidates.push({ paragraph: uncounted, next: reading, restarts });
    if (before && goesOn && isHead(before, paragraphs[at - 2], restarts))
      series.candidates.push({ paragraph: before, next: reading, restarts });
    series.last = reading.value;
  });
  for (const { candidates } of [...settled, ...open.values()])
    if (candidates.length > 1 || candidates.some(({ restarts }) => restarts))
      for (const { paragraph, next } of candidates) paragraph.group = next;
}

/** 目的, above the first paragraph of a paper that writes no number before it and begins to count with 2. */
function headOfFirst(paragraphs: Paragraph[], second: number): Paragraph | undefined {
  const from = Math.max(1, second - FIRST_LINES);
  const head = paragraphs
    .slice(from, second)
    .findIndex(
      (each, at) => isHead(each, paragraphs[from + at - 1], false) && isSaid(paragraphs[from + at + 1]),
    );
  return head < 0 ? undefined : paragraphs[from + head];
}

const isSaid = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !parseEnumerator(paragraph.text) && /[。：]$/u.test(paragraph.text);

const rank = (kind: EnumeratorKind): number => ENUMERATOR_KINDS.indexOf(kind);

function numberOf(paragraph: Paragraph): Enumerator | undefined {
  if (paragraph.entries[0]?.block.table) return undefined;
  const reading = paragraph.number ?? parseEnumerator(paragraph.text);
  return reading?.rest === '' && reading.kind !== 'annex' ? undefined : reading;
}

/** A short line without a stop behind a whole one; the title of the paper heads a group only where numbers begin again. */
function isHead(paragraph: Paragraph, before: Paragraph | undefined, restarts: boolean): boolean {
  const { text, entries } = paragraph;
  const block = entries[0]?.block;
  if (!block || block.table || block.heading > 0 || block.outside || text.length > LONGEST) return false;
  const words = restarts && text.length <= SHORTEST_TITLE ? text.replace(/[：:]$/u, '') : text;
  if (text.length < 2 || !/\p{Script=Han}/u.test(text) || /[。；，：！？:;,!?…]/u.test(words)) return false;
  if (parseEnumerator(text) || isDateLine(text) || (!restarts && isOwnTitle(text, before))) return false;
  if (before && parseEnumerator(before.text)?.kind === 'annex') return false;
  return !before || isWhole(before);
}

/** The title of the paper stands above its first number, unless another title stands above that. */
function isOwnTitle(text: string, before: Paragraph | undefined): boolean {
  return isPaperTitle(text) && text.length >= SHORTEST_TITLE && !(before && isPaperTitle(before.text));
}

function isWhole({ text, entries }: Paragraph): boolean {
  const block = entries[0]?.block;
  if (block?.table || (block?.heading ?? 0) > 0 || parseEnumerator(text)) return true;
  return /[。；：！？）)”》.]$/u.test(text) || isDateLine(text) || text.length < LONGEST;
}
