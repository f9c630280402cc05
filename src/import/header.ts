import { isDateLine, parseDate } from '../grammar/date.ts';
import { isDocumentNumber, isNoNumber } from '../grammar/documentNumber.ts';
import { parseEnumerator } from '../grammar/enumerator.ts';
import { type LabelField, parseLabelAlone, parseLabels } from '../grammar/label.ts';
import {
  isBodyList,
  isContact,
  isOrgan,
  parseAddressees,
  parseAttachmentList,
  parseCopies,
  parseDisclosure,
  parsePrinting,
} from '../grammar/officialLine.ts';
import { beginsTitle, isPaperTitle, parseIssuedTitle, parseTitleIssuer } from '../grammar/paperTitle.ts';
import type { Attachment, Metadata, Verdict } from '../plan/model.ts';
import type { Placed } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';

/** What the header and the end of a paper say about it, and what is left as its text. */
export interface Header {
  metadata: Metadata;
  attachments: Attachment[];
  bodyList: string | null;
  placed: Placed[];
}

const EMPTY: Metadata = {
  title: null,
  planTitle: null,
  documentNumber: null,
  indexNumber: null,
  issuer: null,
  issuedOn: null,
  publishedAt: null,
  subject: null,
  addressees: null,
  copiedTo: null,
  printedBy: null,
  printedOn: null,
  disclosure: null,
  validity: null,
};

/** Reads metadata from the paragraphs of a capture and finds where its text begins and ends. */
export function readHeader(paragraphs: Paragraph[], meta: Map<string, string>): Header {
  const reader = new HeaderReader(meta);
  const outside = paragraphs.filter((each) => each.entries[0]?.block.outside);
  const inside = paragraphs.filter((each) => !each.entries[0]?.block.outside);
  reader.readOutside(outside);
  reader.readInside(inside);
  return reader.finish();
}

function mark(paragraph: Paragraph | undefined, verdict: Verdict, reason: string): void {
  for (const entry of paragraph?.entries ?? []) {
    entry.verdict = verdict;
    entry.reason = reason;
  }
}

class HeaderReader {
  private readonly metadata: Metadata = { ...EMPTY };
  private readonly attachments: Attachment[] = [];
  private bodyList: string | null = null;
  private copiedTo: string | null = null;
  private openList: 'bodyList' | 'copiedTo' | null = null;
  private readonly placed: Placed[] = [];
  private labelledDate: string | null = null;
  private labelledIssuer: string | null = null;
  private pageTitle: string | null = null;
  private heldLabel: LabelField | null = null;
  private readonly signatures: string[] = [];
  private readonly meta: Map<string, string>;

  constructor(meta: Map<string, string>) {
    this.meta = meta;
  }

  readOutside(paragraphs: Paragraph[]): void {
    for (const paragraph of paragraphs) {
      if (this.takeLabels(paragraph)) continue;
      if (this.pageTitle === null && isPaperTitle(paragraph.text)) {
        this.pageTitle = paragraph.text;
        mark(paragraph, 'metadata', 'title on the page');
      } else if (isDocumentNumber(paragraph.text) && this.metadata.documentNumber === null) {
        this.metadata.documentNumber = paragraph.text;
        mark(paragraph, 'metadata', 'document number');
      } else mark(paragraph, 'furniture', 'outside the document');
    }
  }

  readInside(paragraphs: Paragraph[]): void {
    const list = paragraphs.map((paragraph) => ({ paragraph, listed: false }));
    const first = firstHeading(paragraphs);
    this.readHead(list.slice(0, first).map((each) => each.paragraph));
    this.readBody(paragraphs.slice(first));
  }

  /** Everything before the first numbered heading. */
  private readHead(paragraphs: Paragraph[]): void {
    const signature = paragraphs.findIndex(
      (each, index) => isDateLine(each.text) && isOrgan(paragraphs[index - 1]?.text ?? ''),
    );
    const sentenceBefore = paragraphs.slice(0, Math.max(0, signature)).some((each) => isSentence(each.text));
    let notice = signature > 0 && sentenceBefore;
    let titles: Paragraph[] = [];
    const takeTitles = (): void => {
      this.takeTitle(titles);
      titles = [];
    };
    for (let at = 0; at < paragraphs.length; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph) continue;
      if (notice && at > signature) notice = false;
      const text = paragraph.text;
      if (paragraph.entries[0]?.block.table) this.placed.push({ paragraph, part: 'preamble' });
      else if (this.takeLabels(paragraph)) takeTitles();
      else if (this.takeFixed(paragraph, notice || !this.hasText())) takeTitles();
      else if (isDateLine(text)) {
        if (at === signature) this.metadata.issuedOn = parseDate(text)?.date ?? null;
        else this.labelledDate ??= parseDate(text)?.date ?? null;
        mark(paragraph, 'metadata', at === signature ? 'date under the signature' : 'date');
      } else if (notice && isOrgan(text) && isSignature(paragraphs, at, signature)) {
        this.signatures.push(text);
        mark(paragraph, 'metadata', 'signature');
      } else if (isSentence(text)) {
        takeTitles();
        this.placed.push({ paragraph, part: notice ? 'notice' : 'preamble' });
      } else titles.push(paragraph);
    }
    takeTitles();
  }

  private hasText(): boolean {
    return this.placed.length > 0;
  }

  /** Lines of a title, perhaps broken over several; what is no title is furniture of the page's head. */
  private takeTitle(lines: Paragraph[]): void {
    for (let at = 0; at < lines.length; at++) {
      const joined = joinTitle(lines, at);
      if (joined) {
        this.keepTitle(joined.text);
        for (const each of lines.slice(at, at + joined.count)) mark(each, 'metadata', 'title');
        at += joined.count - 1;
      } else if (isOrgan(lines[at]?.text ?? '')) {
        this.labelledIssuer ??= this.hasText() ? null : (lines[at]?.text ?? null);
        mark(lines[at], 'metadata', 'name of the issuing body');
      } else mark(lines[at], 'furniture', 'line in the head of the page');
    }
  }

  private keepTitle(title: string): void {
    const { metadata } = this;
    if (metadata.title === null) metadata.title = title;
    else if (squeeze(metadata.title).endsWith(squeeze(title)) && !this.hasText()) return;
    else if (this.hasText() || parseIssuedTitle(metadata.title)) metadata.planTitle ??= title;
  }

  private takeLabels(paragraph: Paragraph): boolean {
    const alone = parseLabelAlone(paragraph.text);
    if (alone) {
      this.heldLabel = alone;
      mark(paragraph, 'metadata', 'label');
      return true;
    }
    if (this.heldLabel !== null) {
      const field = this.heldLabel;
      this.heldLabel = null;
      if (parseLabels(paragraph.text).length === 0 && paragraph.text.length < 200) {
        this.keepValue(field, paragraph.text);
        mark(paragraph, 'metadata', `labelled value`);
        return true;
      }
    }
    const values = parseLabels(paragraph.text);
    for (const { field, value } of values) this.keepValue(field, value);
    if (values.length > 0) mark(paragraph, 'metadata', 'labelled value');
    return values.length > 0;
  }

  private keepValue(field: LabelField, value: string): void {
    const { metadata } = this;
    if (value === '' || field === 'other' || isNoNumber(value)) return;
    const date = parseDate(value);
    if (field === 'issuer') this.labelledIssuer = value;
    else if (field === 'issuedOn') this.labelledDate = date?.date ?? this.labelledDate;
    else if (field === 'publishedAt')
      metadata.publishedAt ??= date ? [date.date, date.time].filter(Boolean).join(' ') : null;
    else if (field === 'documentNumber') metadata.documentNumber ??= /[0-9]/u.test(value) ? value : null;
    else metadata[field] ??= value;
  }

  /** Lines with a fixed form: number, addressees, disclosure, attachments, copies, printing. */
  private takeFixed(paragraph: Paragraph, early: boolean): boolean {
    const { metadata } = this;
    const text = paragraph.text;
    const keep = (reason: string): true => {
      mark(paragraph, 'metadata', reason);
      return true;
    };
    if (isDocumentNumber(text)) {
      metadata.documentNumber ??= text.replace(/\s+/gu, '');
      return keep('document number');
    }
    const addressees = early ? parseAddressees(text) : undefined;
    if (addressees && metadata.addressees === null) {
      metadata.addressees = addressees;
      return keep('addressees');
    }
    const disclosure = parseDisclosure(text);
    if (disclosure) {
      metadata.disclosure ??= disclosure;
      return keep('disclosure');
    }
    const attached = parseAttachmentList(text);
    if (attached !== undefined) {
      if (attached !== '') this.attachments.push({ title: attached, inSource: false });
      return keep('list of attachments');
    }
    const copies = parseCopies(text);
    if (copies !== undefined) {
      this.copiedTo ??= copies;
      if (!/[。.]$/u.test(text)) this.openList = 'copiedTo';
      return keep('copies');
    }
    const printing = parsePrinting(text);
    if (printing) {
      metadata.printedBy = printing.by;
      metadata.printedOn = parseDate(printing.date)?.date ?? null;
      return keep('printing line');
    }
    return isContact(text) ? keep('contact') : false;
  }

  /** From the first numbered heading on: text, until the end of the paper shows. */
  private readBody(paragraphs: Paragraph[]): void {
    let ended = false;
    let listing = false;
    for (let at = 0; at < paragraphs.length; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph) continue;
      const text = paragraph.text;
      if (listing && this.takeListed(paragraph)) continue;
      if (this.openList && this.goOnList(paragraph)) continue;
      listing = parseAttachmentList(text) !== undefined;
      if (isAnnexHead(paragraphs, at)) {
        ended = false;
        this.placed.push({ paragraph, part: 'annex' });
      } else if (this.takeEnd(paragraphs, at, ended)) ended = true;
      else if (!ended) this.placed.push({ paragraph, part: 'body' });
      else if (isSentence(text) && text.length > 20) this.placed.push({ paragraph, part: 'closing' });
      else mark(paragraph, 'furniture', 'after the end of the document');
    }
  }

  /** A list of bodies (市有关单位, 抄送) that a line break cut off goes on until its full stop. */
  private goOnList(paragraph: Paragraph): boolean {
    const list = this.openList;
    this.openList = null;
    if (
      list === null ||
      parsePrinting(paragraph.text) ||
      parseCopies(paragraph.text) !== undefined ||
      isDateLine(paragraph.text)
    )
      return false;
    const whole = `${this[list] ?? ''}${paragraph.text}`;
    this[list] = whole;
    mark(paragraph, 'metadata', list === 'bodyList' ? 'list of bodies' : 'copies');
    if (!/[。.]$/u.test(paragraph.text)) this.openList = list;
    return true;
  }

  /** A further line of the list of attachments. */
  private takeListed(paragraph: Paragraph): boolean {
    const text = paragraph.text;
    const last = this.attachments.at(-1);
    if (/^[（(][^（）()]{2,30}[）)]$/u.test(text) && last && !parseDisclosure(text)) {
      last.title += text;
      mark(paragraph, 'metadata', 'list of attachments');
      return true;
    }
    const entry = parseEnumerator(text);
    const named = entry?.kind === 'figure' || entry?.kind === 'annex' || /^附件/u.test(text);
    if (!named || text.length > 100 || /。/u.test(text)) return false;
    this.attachments.push({ title: text, inSource: false });
    mark(paragraph, 'metadata', 'list of attachments');
    return true;
  }

  private takeEnd(paragraphs: Paragraph[], at: number, ended: boolean): boolean {
    const paragraph = paragraphs[at];
    if (!paragraph) return false;
    const text = paragraph.text;
    if (isOrgan(text) && isSignature(paragraphs, at, at + 4)) {
      this.signatures.push(text);
      mark(paragraph, 'metadata', 'signature');
      return true;
    }
    if (isDateLine(text)) {
      if (this.metadata.issuedOn === null) this.metadata.issuedOn = parseDate(text)?.date ?? null;
      mark(paragraph, 'metadata', 'date under the signature');
      return true;
    }
    if (isBodyList(text)) {
      this.bodyList = text;
      if (!/[。.]$/u.test(text)) this.openList = 'bodyList';
      mark(paragraph, 'metadata', 'list of bodies');
      return true;
    }
    if (ended && isPaperTitle(text)) {
      mark(paragraph, 'metadata', 'title repeated');
      return true;
    }
    return this.takeFixed(paragraph, false);
  }

  finish(): Header {
    const { metadata, meta } = this;
    const metaTitle = meta.get('articletitle') ?? null;
    metadata.title = metadata.title ?? metaTitle ?? this.pageTitle ?? pageTitle(meta.get('title'));
    if (metaTitle && metadata.title !== metaTitle && parseIssuedTitle(metaTitle) === metadata.title) {
      metadata.planTitle = metadata.title;
      metadata.title = metaTitle;
    }
    const whole = metaTitle ?? this.pageTitle;
    if (
      whole &&
      metadata.title &&
      whole !== metadata.title &&
      squeeze(whole).includes(squeeze(metadata.title)) &&
      parseIssuedTitle(whole)
    ) {
      metadata.planTitle = metadata.title;
      metadata.title = whole;
    }
    metadata.planTitle ??= metadata.title ? (parseIssuedTitle(metadata.title) ?? null) : null;
    metadata.issuer =
      this.signatures.length > 0
        ? [...new Set(this.signatures)].join('、')
        : (this.labelledIssuer ?? (metadata.title ? (parseTitleIssuer(metadata.title) ?? null) : null));
    metadata.issuedOn ??= this.labelledDate;
    metadata.copiedTo = this.copiedTo;
    const published = parseDate(meta.get('pubdate') ?? '');
    if (published) metadata.publishedAt ??= [published.date, published.time].filter(Boolean).join(' ');
    return { metadata, attachments: this.attachments, bodyList: this.bodyList, placed: this.placed };
  }
}

/** The first paragraph that a number opens, other than a list of attachments. */
function firstHeading(paragraphs: Paragraph[]): number {
  let listing = false;
  for (let at = 0; at < paragraphs.length; at++) {
    const text = paragraphs[at]?.text ?? '';
    if (parseAttachmentList(text) !== undefined) {
      listing = true;
      continue;
    }
    const reading = parseEnumerator(text);
    if (listing && reading?.kind === 'figure' && !/。/u.test(text)) continue;
    listing = false;
    if (reading && reading.kind !== 'annex' && reading.value === 1 && reading.rest !== '') return at;
  }
  return paragraphs.length;
}

function isSentence(text: string): boolean {
  return (
    /[。；]/u.test(text) ||
    text.length > 70 ||
    (text.length > 30 && /[，,].*[，,：:]/u.test(text) && !isPaperTitle(text))
  );
}

/** Whether a body's name stands before a date, perhaps with the names of co-issuers between. */
function isSignature(paragraphs: Paragraph[], at: number, limit: number): boolean {
  for (let next = at + 1; next <= Math.min(limit, at + 8, paragraphs.length - 1); next++) {
    const text = paragraphs[next]?.text ?? '';
    if (isDateLine(text)) return true;
    if (!isOrgan(text)) return false;
  }
  return false;
}

function isAnnexHead(paragraphs: Paragraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const reading = parseEnumerator(text);
  if (reading?.kind !== 'annex' || text.length > 80 || parseAttachmentList(text) !== undefined) return false;
  return reading.rest === '' ? at + 1 < paragraphs.length : reading.value > 0;
}

/** The longest run of lines from one on that reads as a title. */
function joinTitle(lines: Paragraph[], from: number): { text: string; count: number } | undefined {
  let text = '';
  let best: { text: string; count: number } | undefined;
  for (let count = 1; count <= 4 && from + count <= lines.length; count++) {
    const line = lines[from + count - 1]?.text ?? '';
    if (
      count > 1 &&
      best &&
      (isOrgan(line) || (isPaperTitle(line) && !/^[（(]/u.test(line)) || beginsTitle(line))
    )
      break;
    if (count === 2 && isOrgan(text) && !/^(?:关于|關於|關于|印发|印發)/u.test(line)) return undefined;
    text += line;
    const begins =
      beginsTitle(text) ||
      isOrgan(lines[from]?.text ?? '') ||
      count === 1 ||
      best !== undefined ||
      lines.length <= 4;
    if (begins && isPaperTitle(text)) best = { text, count };
  }
  return best;
}

function pageTitle(title: string | undefined): string | null {
  const first = title?.split(/[_|]|\s[-–—]\s/u)[0]?.trim() ?? '';
  return isPaperTitle(first) ? first : null;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
