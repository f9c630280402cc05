import { fold } from '../../text/fold.ts';
import { isDateLine, isMonthLine } from '../../text/dates.ts';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { parseLabels } from '../../grammar/paper/label.ts';
import {
  isBodyList,
  isBodyRow,
  isOfficer,
  isOrgan,
  parseAddressees,
  parseMasthead,
} from '../../grammar/paper/officialLine.ts';
import { isPaperTitle, isTitleOfMatter, parseIssuedTitle } from '../../grammar/paper/paperTitle.ts';
import { AttachmentReader } from './attachments.ts';
import { noteBareFigures, noteBareNumerals, noteListNumbers } from './bareFigures.ts';
import { noteGroups } from './groups.ts';
import {
  firstHeading,
  isAnnexHead,
  isAttachmentHead,
  isSentence,
  isSignature,
  isSubstance,
} from './edges.ts';
import { markParagraph } from './mark.ts';
import { MetadataCollector } from './metadata.ts';
import type { PlacedParagraph } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import { joinTitle } from './titleLines.ts';

/** What the header and the end of a paper say about it, and what is left as its text. */
export interface Header {
  metadata: MetadataCollector;
  attachments: AttachmentReader;
  bodyList: string | null;
  placed: PlacedParagraph[];
}

const FOREWORD = /^[前引序导]\s{0,6}[言语]$|^结\s{0,4}语$/u;

/** Reads metadata from the paragraphs of a capture and finds where its text begins and ends. */
export function readHeader(paragraphs: Paragraph[]): Header {
  const reader = new HeaderReader();
  noteBareFigures(paragraphs);
  noteBareNumerals(paragraphs);
  noteListNumbers(paragraphs);
  noteGroups(paragraphs);
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
  readonly placed: PlacedParagraph[] = [];
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
        for (const each of paragraphs.slice(at, titled + 1)) markParagraph(each, 'metadata', 'page-title');
      } else if (!this.metadata.takeFixed(paragraph, false)) markParagraph(paragraph, 'furniture', 'outside');
    });
  }

  /** Everything before the first numbered heading: title, number, addressees, notice, signature, title of the plan, preamble. */
  readHead(lines: Paragraph[]): void {
    const paragraphs = joinAddressees(lines);
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
      if (entries[0]?.block.table || FOREWORD.test(fold(text))) {
        settle();
        this.placed.push({ paragraph, part: 'preamble' });
      } else if (this.takeParticulars(paragraph)) settle();
      else if (isMonthLine(text) && !this.hasText()) markParagraph(paragraph, 'metadata', 'date');
      else if (isDateLine(text)) this.metadata.takeDate(paragraph, at === signature);
      else if (isSignature(paragraphs, at) && (notice || !this.hasText())) {
        settle();
        this.metadata.takeSignature(paragraph);
      } else if (isSentence(text)) {
        settle();
        this.metadata.keepMatter(text);
        this.metadata.keepMaker(text);
        this.placed.push({ paragraph, part: notice ? 'notice' : 'preamble' });
      } else titles.push(paragraph);
    });
    this.takeTitles(titles, true);
    this.takeTitleOfMatter(lines);
  }

  /** Where no line names a kind of paper, one of the head that says whose matter the paper is about is its title. */
  private takeTitleOfMatter(lines: readonly Paragraph[]): void {
    const line = this.metadata.hasTitle() ? undefined : titleOfMatter(lines);
    if (!line) return;
    this.metadata.keepTitle(line.map(({ text }) => text).join(''));
    for (const each of line) markParagraph(each, 'metadata', 'title');
  }

  /** Lists of attachments, labelled values before the text begins, and lines of fixed form. */
  private takeParticulars(paragraph: Paragraph): boolean {
    if (this.attachments.take(paragraph)) return true;
    if ((!this.hasText() || isParticular(paragraph)) && this.metadata.takeLabels(paragraph)) return true;
    return this.metadata.takeFixed(paragraph, !this.hasText());
  }

  private hasText(): boolean {
    return this.placed.length > 0;
  }

  /** Lines of a title, perhaps broken over several; what is no title is furniture of the page's head. */
  private takeTitles(lines: Paragraph[], last = false): void {
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      const joined = isBetweenTitles(lines, at) ? undefined : joinTitle(lines, at);
      if (joined) {
        const isWhole = parseIssuedTitle(joined.text) !== undefined && !this.metadata.hasTitle();
        if (this.hasText() && !isWhole) this.metadata.keepPlanTitle(joined.text);
        else this.metadata.keepTitle(joined.text);
        for (const each of lines.slice(at, at + joined.count)) markParagraph(each, 'metadata', 'title');
        at += joined.count - 1;
      } else if (line && parseMasthead(line.text)) {
        if (!this.hasText()) this.metadata.keepHeadOrgan(parseMasthead(line.text) ?? line.text);
        markParagraph(line, 'metadata', 'issuing-body');
      } else if (
        line &&
        (this.hasText() ||
          this.metadata.isAddressed() ||
          (last && this.metadata.isTitled() && isHeading(line)))
      )
        this.placed.push({ paragraph: line, part: 'preamble' });
      else markParagraph(line, 'furniture', 'page-head');
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
      if (paragraph.group) {
        ended = false;
        this.placed.push({ paragraph, part: 'body' });
      } else if (isAnnexHead(paragraphs, at)) {
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
    if (isOfficer(text)) markParagraph(paragraph, 'metadata', 'signature');
    else if (isPaperTitle(text)) markParagraph(paragraph, 'metadata', 'title-again');
    else if (isSentence(text) && /[。）)]$/u.test(text) && text.length > 20 && !isBodyRow(text))
      this.placed.push({ paragraph, part: 'closing' });
    else markParagraph(paragraph, 'furniture', 'after-end');
  }

  /** Signature, date, list of bodies, and the fixed lines of the end. */
  private takeEnd(paragraphs: Paragraph[], at: number, ended: boolean, last: boolean): boolean {
    const paragraph = paragraphs[at];
    if (!paragraph) return false;
    const { text } = paragraph;
    if (isSignature(paragraphs, at)) this.metadata.takeSignature(paragraph);
    else if (isDateLine(text) && (last || ended || isOrgan(paragraphs[at - 1]?.text ?? '')))
      this.metadata.takeDate(paragraph, true);
    else if (isMonthLine(text) && at > 0 && isSignature(paragraphs, at - 1))
      this.placed.push({ paragraph, part: 'closing' });
    else if (isBodyList(text) || this.openBodies) this.takeBodies(paragraph);
    else return this.metadata.takeFixed(paragraph, false);
    return true;
  }

  /** 市有关单位：…, which a line break may cut off, until its full stop. */
  private takeBodies(paragraph: Paragraph): void {
    this.bodyList = `${this.bodyList ?? ''}${paragraph.text}`;
    this.openBodies = !/[。.]$/u.test(paragraph.text);
    markParagraph(paragraph, 'metadata', 'body-list');
  }
}

/** 各州、市人民政府，自治区人民政⏎府各部门：: lines of addressees that are broken within a word, made one. */
function joinAddressees(lines: Paragraph[]): Paragraph[] {
  return lines.reduce<Paragraph[]>((joined, line) => {
    const before = joined.at(-1);
    const isBroken =
      before &&
      /[，、][^，、；。：:]+$/u.test(before.text) &&
      !isPaperTitle(before.text) &&
      parseAddressees(before.text + line.text) !== undefined;
    if (!isBroken) return [...joined, line];
    const entries = [...before.entries, ...line.entries];
    return [...joined.slice(0, -1), { ...before, text: before.text + line.text, entries }];
  }, []);
}

/** 创新科技, between the title and the first number: a heading that bears none. */
const isHeading = ({ text, entries }: Paragraph): boolean =>
  !entries[0]?.block.linked && /^[\p{Script=Han}“”《》、，（）()\d—]{3,40}$/u.test(text.trim());

/** A line, or two of which it was broken into, that say whose matter the paper is about; or what stands where titles do. */
function titleOfMatter(lines: readonly Paragraph[]): Paragraph[] | undefined {
  const whole = lines.find((line) => isLoose(line) && isTitleOfMatter(line.text));
  if (whole) {
    const next = lines[lines.indexOf(whole) + 1];
    const both = next && isLoose(next) && isTitleOfMatter(whole.text + next.text) && isTail(next.text);
    return both ? [whole, next] : [whole];
  }
  const under = lines.find((line, at) => isLoose(line) && isUnderHead(lines, at));
  return under && [under];
}

const isLoose = ({ entries }: Paragraph): boolean =>
  entries.every(({ verdict, block }) => verdict === 'furniture' && !block.linked);

/** 完成情况说明, which says nothing without the line above it. */
const isTail = (text: string): boolean => text.length <= 12 && !isTitleOfMatter(text);

/** Under the committee that a paper is put before, or the number of a law of Macao, stands what it is about; a row of marks underlines it. */
function isUnderHead(lines: readonly Paragraph[], at: number): boolean {
  const { text = '', entries = [] } = lines[at] ?? {};
  const above = fold(lines[at - 1]?.text.trim() ?? '');
  if (text.length > 60 || isSentence(text)) return false;
  if (entries[0]?.block.underlined || isOverByline(lines, at)) return true;
  return /^立法会\p{Script=Han}{2,20}委员会$|^第\s?\d{1,4}\/\d{2,4}号\p{Script=Han}{0,4}(?:法律|法规)$/u.test(
    above,
  );
}

/** Over 时间：… 来源：… stands the title of the page. */
function isOverByline(lines: readonly Paragraph[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const below = parseLabels(lines[at + 1]?.text ?? '');
  return text.length >= 10 && !/[>»|：:]/u.test(text) && below.some(({ field }) => field === 'publishedAt');
}

/** A page that prints its title twice names the body that issued the paper between. */
const isBetweenTitles = (lines: readonly Paragraph[], at: number): boolean => {
  const [above, below] = [lines[at - 1]?.text.trim(), lines[at + 1]?.text.trim()];
  return above !== undefined && above === below && isOrgan(lines[at]?.text ?? '');
};

/** What only pages label so, also behind a sentence of theirs. */
const PAGE_LABELS = new Set(['indexNumber', 'documentNumber', 'issuer', 'title']);
const isParticular = ({ text }: Paragraph): boolean =>
  text.length < 80 && parseLabels(text).some(({ field, value }) => PAGE_LABELS.has(field) && value !== '');

/** A title beside the paper, perhaps broken over several lines; a link is the title of another paper. */
function outsideTitle(paragraphs: Paragraph[], at: number): ReturnType<typeof joinTitle> {
  const title = joinTitle(paragraphs, at);
  if (!title || title.text.length < 8) return undefined;
  const lines = paragraphs.slice(at, at + title.count);
  return lines.every(({ entries }) => entries[0]?.block.linked === false || entries[0]?.block.heading === 1)
    ? title
    : undefined;
}
