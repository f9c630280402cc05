import { isDateLine } from '../grammar/date.ts';
import { type Enumerator, parseEnumerator } from '../grammar/enumerator.ts';
import {
  isBodyList,
  isBodyRow,
  isContact,
  isOrgan,
  parseAttachmentList,
  parseCopies,
  parseDisclosure,
  parseMasthead,
  parsePrinting,
} from '../grammar/officialLine.ts';
import { isPaperTitle } from '../grammar/paperTitle.ts';
import { AttachmentReader } from './attachments.ts';
import { noteBareFigures } from './bareFigures.ts';
import { markParagraph } from './mark.ts';
import { MetadataCollector } from './metadata.ts';
import type { Placed } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import { joinTitle } from './titleLines.ts';

/** What the header and the end of a paper say about it, and what is left as its text. */
export interface Header {
  metadata: MetadataCollector;
  attachments: AttachmentReader;
  bodyList: string | null;
  placed: Placed[];
}

const FOREWORD = /^(?:前|引|序|导|導)\s{0,6}[言语語]$|^(?:结|結)\s{0,4}[语語]$/u;

/** A list of attachments is no longer, so that looking ahead for its end stays cheap. */
const LONGEST_LIST = 60;
/** How many paragraphs of the page behind a paper are looked through for more of it. */
const AFTER_END = 300;

/** Reads metadata from the paragraphs of a capture and finds where its text begins and ends. */
export function readHeader(paragraphs: Paragraph[]): Header {
  const reader = new HeaderReader();
  noteBareFigures(paragraphs);
  reader.readOutside(paragraphs.filter((each) => each.entries[0]?.block.outside));
  const inside = paragraphs.filter((each) => !each.entries[0]?.block.outside);
  const first = firstHeading(inside);
  reader.readHead(inside.slice(0, first));
  reader.readBody(inside.slice(first));
  return reader;
}

class HeaderReader implements Header {
  readonly metadata = new MetadataCollector();
  readonly attachments = new AttachmentReader();
  bodyList: string | null = null;
  readonly placed: Placed[] = [];
  private openBodies = false;

  /** What stands beside the element that holds the paper. */
  readOutside(paragraphs: Paragraph[]): void {
    let titled = -1;
    paragraphs.forEach((paragraph, at) => {
      if (at <= titled || this.metadata.takeLabels(paragraph)) return;
      const title = outsideTitle(paragraphs, at);
      if (title) {
        this.metadata.keepPageTitle(title.text);
        titled = at + title.count - 1;
        for (const each of paragraphs.slice(at, titled + 1))
          markParagraph(each, 'metadata', 'title on the page');
      } else if (!this.metadata.takeFixed(paragraph, false))
        markParagraph(paragraph, 'furniture', 'outside the document');
    });
  }

  /** Everything before the first numbered heading: title, number, addressees, notice, signature, title of the plan, preamble. */
  readHead(paragraphs: Paragraph[]): void {
    const signature = paragraphs.findIndex(
      ({ text }, index) => isDateLine(text) && isOrgan(paragraphs[index - 1]?.text ?? ''),
    );
    const covered = paragraphs.slice(0, Math.max(0, signature)).some(({ text }) => isSentence(text));
    let titles: Paragraph[] = [];
    const settle = (): void => {
      this.takeTitles(titles);
      titles = [];
    };
    paragraphs.forEach((paragraph, at) => {
      const { text, entries } = paragraph;
      const notice = covered && at < signature;
      if (entries[0]?.block.table || FOREWORD.test(text)) {
        settle();
        this.placed.push({ paragraph, part: 'preamble' });
      } else if (this.takeParticulars(paragraph)) settle();
      else if (isDateLine(text)) this.metadata.takeDate(paragraph, at === signature);
      else if (notice && isSignature(paragraphs, at)) this.metadata.takeSignature(paragraph);
      else if (isSentence(text)) {
        settle();
        this.placed.push({ paragraph, part: notice ? 'notice' : 'preamble' });
      } else titles.push(paragraph);
    });
    settle();
  }

  /** Lists of attachments, labelled values before the text begins, and lines of fixed form. */
  private takeParticulars(paragraph: Paragraph): boolean {
    if (this.attachments.take(paragraph)) return true;
    if (!this.hasText() && this.metadata.takeLabels(paragraph)) return true;
    return this.metadata.takeFixed(paragraph, !this.hasText());
  }

  private hasText(): boolean {
    return this.placed.length > 0;
  }

  /** Lines of a title, perhaps broken over several; what is no title is furniture of the page's head. */
  private takeTitles(lines: Paragraph[]): void {
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      const joined = joinTitle(lines, at);
      if (joined) {
        if (this.hasText()) this.metadata.keepPlanTitle(joined.text);
        else this.metadata.keepTitle(joined.text);
        for (const each of lines.slice(at, at + joined.count)) markParagraph(each, 'metadata', 'title');
        at += joined.count - 1;
      } else if (line && parseMasthead(line.text)) {
        if (!this.hasText()) this.metadata.keepHeadOrgan(parseMasthead(line.text) ?? line.text);
        markParagraph(line, 'metadata', 'name of the issuing body');
      } else if (this.hasText() && line) this.placed.push({ paragraph: line, part: 'preamble' });
      else markParagraph(line, 'furniture', 'line in the head of the page');
    }
  }

  /** From the first numbered heading on: text, until the end of the paper shows; an annex or a new series of numbers resumes it. */
  readBody(paragraphs: Paragraph[]): void {
    const lastNumber = paragraphs.findLastIndex(({ text }) => parseEnumerator(text) !== undefined);
    const lastText = paragraphs.findLastIndex((paragraph) => isSubstance(paragraph));
    let ended = false;
    paragraphs.forEach((paragraph, at) => {
      const { text } = paragraph;
      ended ||= at > lastText && (paragraph.entries[0]?.behindPage === true || isBodyRow(text));
      if (isAnnexHead(paragraphs, at)) {
        ended = false;
        this.placed.push({ paragraph, part: 'annex' });
      } else if (this.attachments.take(paragraph, isAttachmentHead(paragraphs, at))) ended = true;
      else if (this.takeEnd(paragraphs, at, ended, at > lastNumber)) ended = true;
      else if (ended && parseEnumerator(text) === undefined && !paragraph.entries[0]?.block.table)
        this.takeBehind(paragraph);
      else {
        ended = false;
        this.placed.push({ paragraph, part: 'body' });
      }
    });
  }

  private takeBehind(paragraph: Paragraph): void {
    const { text } = paragraph;
    if (isPaperTitle(text)) markParagraph(paragraph, 'metadata', 'title repeated');
    else if (isSentence(text) && /[。）)]$/u.test(text) && text.length > 20 && !isBodyRow(text))
      this.placed.push({ paragraph, part: 'closing' });
    else markParagraph(paragraph, 'furniture', 'after the end of the document');
  }

  /** Signature, date, list of bodies, and the fixed lines of the end. */
  private takeEnd(paragraphs: Paragraph[], at: number, ended: boolean, last: boolean): boolean {
    const paragraph = paragraphs[at];
    if (!paragraph) return false;
    const { text } = paragraph;
    if (isSignature(paragraphs, at)) this.metadata.takeSignature(paragraph);
    else if (isDateLine(text) && (last || ended || isOrgan(paragraphs[at - 1]?.text ?? '')))
      this.metadata.takeDate(paragraph, true);
    else if (isBodyList(text) || this.openBodies) this.takeBodies(paragraph);
    else return this.metadata.takeFixed(paragraph, false);
    return true;
  }

  /** 市有关单位：…, which a line break may cut off, until its full stop. */
  private takeBodies(paragraph: Paragraph): void {
    this.bodyList = `${this.bodyList ?? ''}${paragraph.text}`;
    this.openBodies = !/[。.]$/u.test(paragraph.text);
    markParagraph(paragraph, 'metadata', 'list of bodies');
  }
}

/** A title beside the paper, perhaps broken over several lines; a link is the title of another paper. */
function outsideTitle(paragraphs: Paragraph[], at: number): ReturnType<typeof joinTitle> {
  const title = joinTitle(paragraphs, at);
  if (!title || title.text.length < 8) return undefined;
  const lines = paragraphs.slice(at, at + title.count);
  return lines.every(({ entries }) => entries[0]?.block.hosts.length === 0) ? title : undefined;
}

/** The first paragraph that a number or heading opens, other than a list of attachments. */
function firstHeading(paragraphs: Paragraph[]): number {
  let listing = false;
  for (let at = 0; at < paragraphs.length; at++) {
    const { text = '', entries = [], number } = paragraphs[at] ?? {};
    const reading = number ?? parseEnumerator(text);
    listing =
      parseAttachmentList(text) !== undefined || (listing && reading?.kind === 'figure' && !/。/u.test(text));
    if (listing || entries[0]?.block.table) continue;
    if (reading && reading.kind !== 'annex' && reading.value === 1 && reading.rest !== '') return at;
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
function isSubstance({ text, entries }: Paragraph): boolean {
  if (entries[0]?.block.table || parseEnumerator(text) !== undefined) return true;
  return /[。；：）)]$/u.test(text) && text.length > 12 && !isBodyRow(text);
}

/** Whether a paragraph is running text and not a line of the header. */
function isSentence(text: string): boolean {
  return (
    /[。；]/u.test(text) ||
    text.length > 70 ||
    (text.length > 30 && /[，,].*[，,：:]/u.test(text) && !isPaperTitle(text))
  );
}

/** Whether a body's name stands before a date, perhaps with the names of co-issuers between. */
function isSignature(paragraphs: Paragraph[], at: number): boolean {
  if (!isOrgan(paragraphs[at]?.text ?? '')) return false;
  for (let next = at + 1; next <= Math.min(at + 16, paragraphs.length - 1); next++) {
    const text = paragraphs[next]?.text ?? '';
    if (isDateLine(text)) return true;
    if (!isOrgan(text)) return false;
  }
  return false;
}

/** A line 附件1, alone or with its title, that begins an annex: something of it follows, behind 附件：分工表 its table. */
function isAnnexHead(paragraphs: Paragraph[], at: number): boolean {
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
function isAttachmentHead(paragraphs: Paragraph[], at: number): boolean {
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
