/** Where the head, the text, its annexes and the end of a paper begin: told by a paragraph and its neighbours. */
import { isDateLine, isMonthLine } from '../../text/dates.ts';
import {
  ENUMERATOR_KINDS,
  type Enumerator,
  parseEnumerator,
  parseEnumerators,
} from '../../grammar/paper/enumerator.ts';
import {
  isBodyRow,
  isContact,
  isOrgan,
  parseAttachmentList,
  parseCopies,
  parseDisclosure,
  parsePrintedOn,
  parsePrinting,
} from '../../grammar/paper/officialLine.ts';
import { beginsTitle, isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import type { Paragraph } from './paragraphs.ts';

/** A list of attachments is no longer, so that looking ahead for its end stays cheap. */
const LONGEST_LIST = 60;
/** How far behind a number that begins with no 1 the next of its series is looked for. */
const NEXT_NUMBER = 12;
/** How many lines above such a series the headings it stands under are looked for. */
const HEADINGS_ABOVE = 3;
/** How many lines stand between the word 附件 and its table: its title, twice or in two lines, and its unit. */
const TITLES_ABOVE = 4;
/** How many paragraphs of the page behind a paper are looked through for more of it. */
const AFTER_END = 300;

/**
 * The first paragraph that a number or heading opens, other than a list of attachments. A series that begins with
 * another number than one (a chapter taken out of a longer paper) shows itself by the number that follows it.
 */
export function firstHeading(paragraphs: Paragraph[]): number {
  const first = firstNumber(paragraphs, (reading) => reading.value === 1);
  const goesOn = (reading: Enumerator, at: number): boolean =>
    paragraphs
      .slice(at + 1, at + NEXT_NUMBER)
      .some(({ text }) =>
        parseEnumerators(text).some(
          ({ kind, value }) => kind === reading.kind && value === reading.value + 1,
        ),
      );
  if (first < paragraphs.length)
    return Math.min(
      secondAbove(paragraphs, first, goesOn),
      partAbove(paragraphs, first),
      restAbove(paragraphs, first),
    );
  const series = firstNumber(paragraphs, goesOn);
  const above = paragraphs
    .slice(Math.max(0, series - HEADINGS_ABOVE), series)
    .findIndex(({ text }) => parseEnumerator(text)?.rest && parseEnumerator(text)?.kind !== 'annex');
  return above < 0 ? series : Math.max(0, series - HEADINGS_ABOVE) + above;
}

/** 2. above the first (a): a paper whose first paragraph, under its own heading, bears no number. */
function secondAbove(
  paragraphs: Paragraph[],
  first: number,
  goesOn: (reading: Enumerator, at: number) => boolean,
): number {
  const inner = parseEnumerator(paragraphs[first]?.text ?? '');
  const rank = ({ kind }: Enumerator): number => ENUMERATOR_KINDS.indexOf(kind);
  const second = firstNumber(
    paragraphs.slice(0, first),
    (reading, at) =>
      reading.value === 2 && inner !== undefined && rank(reading) < rank(inner) && goesOn(reading, at),
  );
  const head = paragraphs.slice(0, second).findIndex(({ group }) => group?.value === 2);
  return head < 0 ? second : head;
}

/** （四）…；（五）…； above the first 一、: an excerpt begins amid a series, sentence below sentence. */
function restAbove(paragraphs: Paragraph[], first: number): number {
  const above = paragraphs.slice(0, first);
  const begun = above.findIndex(({ text }, at) => {
    const [reading, next] = [parseEnumerator(text), parseEnumerator(above[at + 1]?.text ?? '')];
    return (
      reading !== undefined &&
      reading.kind === next?.kind &&
      reading.kind !== 'annex' &&
      reading.value > 1 &&
      next.value === reading.value + 1 &&
      [reading, next].every(({ rest }) => /[。；;]$/u.test(rest) || rest.length > 24)
    );
  });
  return begun < 0 ? first : begun;
}

/** 第五章 above its （一）: an excerpt begins with the heading that its first series stands under. */
function partAbove(paragraphs: Paragraph[], first: number): number {
  const inner = parseEnumerator(paragraphs[first]?.text ?? '');
  const from = Math.max(0, first - HEADINGS_ABOVE);
  const above = paragraphs.slice(from, first).findIndex(({ text, entries }) => {
    const outer = text.length < 40 && !entries[0]?.block.table ? parseEnumerator(text) : undefined;
    if (!outer || !inner || outer.rest === '' || outer.kind === 'annex' || /[。；]/u.test(text)) return false;
    return ENUMERATOR_KINDS.indexOf(outer.kind) < ENUMERATOR_KINDS.indexOf(inner.kind);
  });
  return above < 0 ? first : from + above;
}

/** 附件, its title and its table, behind the notice that has no numbered heading. */
function headsTable(paragraphs: Paragraph[], at: number): boolean {
  const noticed = paragraphs.slice(0, at).some(({ text }) => isSentence(text));
  const next = paragraphs.slice(at + 1, at + 1 + TITLES_ABOVE);
  const table = next.findIndex(({ entries }) => entries[0]?.block.table);
  return noticed && table >= 0 && isAnnexHead(paragraphs, at) && next.slice(0, table).every(isCaption);
}

/** 附件1 behind the notice that has no numbered heading, where 附件2 was announced or follows. */
function headsParts(paragraphs: Paragraph[], at: number, { value, rest }: Enumerator): boolean {
  if (value !== 1 || rest !== '' || !isAnnexHead(paragraphs, at)) return false;
  return paragraphs.slice(0, at).some(({ text }) => isSentence(text));
}

const isCaption = ({ text }: Paragraph): boolean =>
  text.length < 60 && !parseEnumerator(text) && !isSentence(text);

function firstNumber(paragraphs: Paragraph[], opens: (reading: Enumerator, at: number) => boolean): number {
  let listing = false;
  for (let at = 0; at < paragraphs.length; at++) {
    const { text = '', entries = [], number, group } = paragraphs[at] ?? {};
    const reading = number ?? parseEnumerator(text);
    if (reading?.kind === 'annex' && (headsTable(paragraphs, at) || headsParts(paragraphs, at, reading)))
      return at;
    listing =
      parseAttachmentList(text) !== undefined || (listing && reading?.kind === 'figure' && !/。/u.test(text));
    if (listing || entries[0]?.block.table) continue;
    if (group && opens(group, at + 1)) return at;
    if (reading && reading.kind !== 'annex' && reading.rest !== '' && opens(reading, at))
      return paragraphs[at - 1]?.group ? at - 1 : at;
    if (
      (entries[0]?.block.heading ?? 0) > 0 &&
      at > 0 &&
      text.length < 40 &&
      !isPaperTitle(text) &&
      !isOrgan(text)
    )
      return at;
  }
  return paragraphs.length;
}

/** Whether a paragraph at the end of a capture still belongs to the paper: numbered, a table, or a sentence with its stop. */
export function isSubstance({ text, entries }: Paragraph): boolean {
  if (entries[0]?.block.table || parseEnumerator(text) !== undefined) return true;
  return /[。；：）)]$/u.test(text) && text.length > 12 && !isBodyRow(text);
}

/** Whether a paragraph is running text and not a line of the header. */
export function isSentence(text: string): boolean {
  return (
    /[。；]/u.test(text) ||
    (text.length > 70 && !(beginsTitle(text) && isPaperTitle(text))) ||
    (text.length > 30 && /[，,].*[，,：:]/u.test(text) && !isPaperTitle(text)) ||
    (text.length > 11 && /[，,].*如下[：:]$/u.test(text)) ||
    (text.length > 24 && /[：:]$/u.test(text) && !isPaperTitle(text.slice(0, -1)))
  );
}

/** Whether a body's name stands before a date, perhaps with the names of co-issuers between. */
export function isSignature(paragraphs: Paragraph[], at: number): boolean {
  if (!isOrgan(paragraphs[at]?.text ?? '')) return false;
  for (let next = at + 1; next <= Math.min(at + 16, paragraphs.length - 1); next++) {
    const text = paragraphs[next]?.text ?? '';
    if (isDateLine(text) || isMonthLine(text) || parsePrintedOn(text) !== undefined) return true;
    if (!isOrgan(text)) return false;
  }
  return false;
}

/** A line 附件1, alone or with its title, that begins an annex: something of it follows, behind 附件：分工表 its table. */
export function isAnnexHead(paragraphs: Paragraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const reading = text.length > 80 ? undefined : parseEnumerator(text);
  if (reading?.kind !== 'annex') return false;
  if (parseAttachmentList(text) !== undefined)
    return reading.rest !== '' && Boolean(paragraphs[at + 1]?.entries[0]?.block.table);
  if (/\.(?:docx?|xlsx?|pdf|zip|rar|wps|et)$/iu.test(text)) return false;
  if (isAttachmentHead(paragraphs, at)) return false;
  return reading.rest === '' ? at + 1 < paragraphs.length : reading.value > 0 && !/[。；，]/u.test(text);
}

/** 附件 above a numbered list of titles, or one of several 附件N：… with no text of theirs: a list, not the annexes themselves. */
export function isAttachmentHead(paragraphs: Paragraph[], at: number): boolean {
  const reading = annexAt(paragraphs, at);
  if (!reading) return false;
  let next = at + 1;
  if (reading.rest === '') {
    while (next - at < LONGEST_LIST && isListed(paragraphs[next], next - at)) next++;
    return next > at + 1 && isPaperEnd(paragraphs, next);
  }
  while (next - at < LONGEST_LIST && annexAt(paragraphs, next)?.rest) next++;
  return isPaperEnd(paragraphs, next);
}

function annexAt(paragraphs: Paragraph[], at: number): Enumerator | undefined {
  const text = paragraphs[at]?.text ?? '';
  const reading = text.length > 80 ? undefined : parseEnumerator(text);
  return reading?.kind === 'annex' ? reading : undefined;
}

/** The numbered title of an attachment, in order. */
function isListed(paragraph: Paragraph | undefined, value: number): boolean {
  const reading =
    paragraph && paragraph.text.length < 60 && !paragraph.entries[0]?.block.table
      ? parseEnumerator(paragraph.text)
      : undefined;
  return reading?.kind === 'figure' && reading.value === value && !/[。；，：]/u.test(reading.rest);
}

/** Whether the paper ends at a paragraph, or its signature, date or annexes follow. */
function isPaperEnd(paragraphs: Paragraph[], at: number): boolean {
  const next = paragraphs[at];
  if (!next || isDateLine(next.text) || isSignature(paragraphs, at)) return true;
  if (
    next.entries[0]?.behindPage === true &&
    !paragraphs.slice(at, at + AFTER_END).some((each) => isSubstance(each))
  )
    return true;
  if (parseDisclosure(next.text) !== undefined || parseCopies(next.text) !== undefined) return true;
  if (parsePrinting(next.text) || isContact(next.text)) return true;
  return annexAt(paragraphs, at)?.rest === '' && annexAt(paragraphs, at)?.value === 1;
}
