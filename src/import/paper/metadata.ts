import { fold } from '../../text/fold.ts';
import { isDateLine, parseDate } from '../../text/dates.ts';
import {
  findNumberBehind,
  isNoNumber,
  parseEnactment,
  parseDocumentNumber,
  parseNumberLine,
} from '../../grammar/paper/documentNumber.ts';
import {
  type LabelField,
  type LabelledValue,
  parseLabelAlone,
  parseLabels,
} from '../../grammar/paper/label.ts';
import {
  isContact,
  parseAddressees,
  parseCopies,
  parseDisclosure,
  parseMaker,
  parsePrintedOn,
  parsePrinting,
  parseSigned,
  parseStamp,
  splitOrgans,
  isOrgan,
} from '../../grammar/paper/officialLine.ts';
import {
  isPaperTitle,
  parseIssuedTitle,
  parseMatter,
  parseTitleIssuer,
  withoutPageLabel,
} from '../../grammar/paper/paperTitle.ts';
import { eachParticular, type Metadata } from '../../plan/particulars.ts';
import type { ReasonKey } from '../../plan/reasons.ts';
import { markParagraph } from './mark.ts';
import type { Paragraph } from './paragraphs.ts';
import { bestTitle } from './titleLines.ts';

/** Collects what header, body and end of a paper say about it; the better place wins (signature over label over title). */
export class MetadataCollector {
  private readonly found: Metadata = eachParticular(() => null);
  private readonly signatures: string[] = [];
  private readonly titles: string[] = [];
  private labelledDate: string | null = null;
  private labelledIssuer: string | null = null;
  private pageTitle: string | null = null;
  private held: LabelField | null = null;
  private openCopies = false;
  private matter: string | null = null;
  private maker: string | null = null;

  /** Labelled values, in one line or as a label followed by its value. True when the paragraph was one. */
  takeLabels(paragraph: Paragraph): boolean {
    const { text } = paragraph;
    const alone = parseLabelAlone(text);
    if (alone) {
      this.held = alone;
      markParagraph(paragraph, 'metadata', 'label');
      return true;
    }
    const values = this.takeNumberBefore(text);
    const held = this.held;
    this.held = null;
    if (held !== null && values.length === 0 && canBeValue(held, text)) this.keep(held, text);
    else if (values.length === 0) return false;
    for (const { field, value } of values) this.keep(field, value);
    markParagraph(paragraph, 'metadata', 'labelled-value');
    return true;
  }

  /** 县发〔2025〕4号 时间：2025-03-18: a number that labelled values follow in one line. */
  private takeNumberBefore(text: string): LabelledValue[] {
    const values = parseLabels(text);
    const number = values.length === 0 && text.length < 300 ? parseDocumentNumber(text) : undefined;
    if (number?.start !== 0) return values;
    const behind = parseLabels(text.slice(number.end));
    if (behind.length > 0) this.found.documentNumber ??= number.number;
    return behind;
  }

  private keep(field: LabelField, value: string): void {
    const { found } = this;
    if (value === '' || field === 'other' || isNoNumber(value)) return;
    const date = parseDate(value);
    if (field === 'issuer') this.labelledIssuer ??= isSite(value) ? null : value;
    else if (field === 'issuedOn') this.labelledDate ??= date?.date ?? null;
    else if (field === 'publishedAt') this.keepPublished(value);
    else if (field === 'documentNumber')
      found.documentNumber ??= /[0-9０-９]/u.test(value)
        ? value.replace(/\s+/gu, '').replace(/(?<=[号\u865f])(?:函|令|公告)$/u, '')
        : null;
    else if (field === 'title') this.keepPageTitle(value.replace(/^["'](?<inner>.*)["']$/u, '$<inner>'));
    else found[field] ??= value;
  }

  keepPublished(value: string): void {
    const date = parseDate(value);
    if (!date) return;
    const published = [date.date, date.time].filter(Boolean).join(' ');
    if (
      this.found.publishedAt === null ||
      (this.found.publishedAt.length === 10 && published.startsWith(this.found.publishedAt))
    )
      this.found.publishedAt = published;
  }

  /** Lines of a fixed form: number, addressees, disclosure, copies, printing, contact. `early` allows addressees. */
  takeFixed(paragraph: Paragraph, early: boolean): boolean {
    const reason = this.fixed(paragraph.text.trim(), early);
    if (reason !== undefined) markParagraph(paragraph, 'metadata', reason);
    return reason !== undefined;
  }

  private fixed(text: string, early: boolean): ReasonKey | undefined {
    const { found } = this;
    const number = parseNumberLine(text);
    if (number !== undefined) {
      found.documentNumber ??= number;
      return 'document-number';
    }
    const dated = this.numberAndDate(text) ?? (early ? this.byline(text) : undefined);
    if (dated) return dated;
    const enactment = parseEnactment(text);
    if (enactment) {
      const { amends, number, issuer } = enactment;
      const date = enactment.date ? (parseDate(enactment.date)?.date ?? null) : null;
      found.documentNumber = amends ? number : (found.documentNumber ?? number);
      this.labelledIssuer = amends && issuer ? issuer : (this.labelledIssuer ?? issuer);
      this.labelledDate = amends ? date : (this.labelledDate ?? date);
      return 'document-number';
    }
    const addressees = early && found.addressees === null ? parseAddressees(text) : undefined;
    if (addressees !== undefined) {
      found.addressees = addressees;
      return 'addressees';
    }
    const disclosure = parseDisclosure(text);
    if (disclosure !== undefined) {
      found.disclosure ??= disclosure;
      return 'disclosure';
    }
    const printing = parsePrinting(text);
    if (printing) {
      found.printedBy ??= printing.by;
      found.printedOn ??= parseDate(printing.date)?.date ?? null;
      return 'printing-line';
    }
    const printedOn = parsePrintedOn(text);
    if (printedOn !== undefined) {
      found.printedOn ??= printedOn;
      return 'printing-line';
    }
    const stamp = early ? parseStamp(text) : undefined;
    if (stamp !== undefined) {
      this.keepPublished(stamp);
      return 'date';
    }
    const signed = parseSigned(text);
    if (signed) {
      this.signatures.push(...splitOrgans(signed.by));
      found.issuedOn ??= signed.date;
      return 'signature';
    }
    return this.copies(text) ?? (isContact(text) ? 'contact' : undefined);
  }

  /** 云政办函〔2026〕17号　2026年1月20日 */
  private numberAndDate(text: string): ReasonKey | undefined {
    const number = text.length < 60 ? parseDocumentNumber(text) : undefined;
    const rest = number?.start === 0 ? text.slice(number.end).trim() : '';
    if (!number || rest === '' || !isDateLine(rest)) return undefined;
    this.found.documentNumber ??= number.number;
    this.labelledDate ??= parseDate(rest)?.date ?? null;
    return 'document-number';
  }

  /** （新区管委会办公室，2026年3月20日）, below a title. */
  private byline(text: string): ReasonKey | undefined {
    const words = BYLINE.exec(fold(text));
    if (!words || text.length !== words[0].length) return undefined;
    const by = text.slice(1, 1 + (words.groups?.['by'] ?? '').length);
    if (!isOrgan(by)) return undefined;
    this.labelledIssuer ??= by;
    this.labelledDate ??= parseDate(words.groups?.['date'] ?? '')?.date ?? null;
    return 'signature';
  }

  /** Whether the addressees were read: what follows them is the paper's text. */
  isAddressed(): boolean {
    return this.found.addressees !== null;
  }

  /** 抄送, which may go on over several lines until its full stop. */
  private copies(text: string): ReasonKey | undefined {
    const copies = parseCopies(text) ?? (this.openCopies && !isDateLine(text) ? text : undefined);
    if (copies === undefined) return undefined;
    this.found.copiedTo = `${this.found.copiedTo ?? ''}${copies}`;
    this.openCopies = !/[。.]$/u.test(copies);
    return 'copies';
  }

  takeSignature(paragraph: Paragraph): void {
    this.signatures.push(...splitOrgans(paragraph.text));
    markParagraph(paragraph, 'metadata', 'signature');
  }

  /** A line that is a date: under the signature it is the date of the paper, elsewhere only a candidate. */
  takeDate(paragraph: Paragraph, signed: boolean): void {
    const date = parseDate(paragraph.text)?.date ?? null;
    if (signed) this.found.issuedOn ??= date;
    else this.labelledDate ??= date;
    markParagraph(paragraph, 'metadata', signed ? 'signature-date' : 'date');
  }

  /** 主旨：公告「…計畫」: what a notice of Taiwan is about stands in for the title that it does not have. */
  keepMatter(text: string): void {
    this.matter ??= parseMatter(text) ?? null;
  }

  /** 立法會根據…，制定本法律。 */
  keepMaker(text: string): void {
    this.maker ??= parseMaker(text) ?? null;
  }

  hasTitle(): boolean {
    return this.titles.length > 0 || this.pageTitle !== null;
  }

  /** Whether a title was read in the head of the paper itself. */
  isTitled(): boolean {
    return this.titles.length > 0;
  }

  keepTitle(title: string): void {
    this.titles.push(title);
  }

  keepPlanTitle(title: string): void {
    this.found.planTitle ??= title;
  }

  /** A title on the page, perhaps with the number of the paper in brackets behind it. */
  keepPageTitle(title: string): void {
    const behind = findNumberBehind(title);
    if (behind > 0) this.found.documentNumber ??= parseNumberLine(title.slice(behind)) ?? null;
    this.pageTitle ??= behind > 0 ? title.slice(0, behind).trim() : title;
  }

  /** 香港特別行政區政府 above 環境及生態局 says whose bureau that is. */
  keepHeadOrgan(name: string): void {
    const isOver = /特别行政区(?:政府)?$/u.test(fold(this.labelledIssuer ?? ''));
    this.labelledIssuer = isOver ? name : (this.labelledIssuer ?? name);
  }

  /** Weighs the places against each other. */
  finish(meta: Map<string, string>): Metadata {
    const { found } = this;
    const named = this.pageTitle ?? meta.get('articletitle') ?? tagTitle(meta.get('title'));
    if (named !== null) this.keepPageTitle(named);
    const whole = this.pageTitle ?? named;
    const own = bestTitle(this.titles) ?? null;
    found.title = unframed(chooseTitle(own, whole));
    const other = this.titles.find(
      (title) =>
        squeeze(title) !== squeeze(found.title ?? '') &&
        found.title !== null &&
        squeeze(found.title).includes(squeeze(title)),
    );
    found.planTitle ??= other !== undefined && parseIssuedTitle(found.title ?? '') ? other : null;
    found.planTitle ??= parseIssuedTitle(found.title ?? '') ?? null;
    found.title ??= found.planTitle ?? this.matter ?? numberAsTitle(found.documentNumber);
    found.issuer =
      this.signatures.length > 0
        ? [...new Set(this.signatures)].join('、')
        : chooseIssuer(labelIssuer(this.labelledIssuer), parseTitleIssuer(found.title ?? '') ?? null);
    found.issuer ??= this.maker;
    found.issuedOn ??= this.labelledDate;
    this.keepPublished(meta.get('pubdate') ?? '');
    return found;
  }
}

/** Who and when, in one bracket. */
const BYLINE = /^\((?<by>[^(),、 ]{2,24})[, 、] ?(?<date>\d{4}年\d{1,2}月(?:\d{1,2}日)?)\)$/u;

/** 第262/2018號行政長官批示 says what kind of paper it is, and has no other title. */
const numberAsTitle = (number: string | null): string | null =>
  number !== null && /^第\d{1,4}\/\d{2,4}号.*(?:批示|命令|公告)$/u.test(fold(number)) ? number : null;

/** The whole title beats a shorter line of the text that it contains. */
function chooseTitle(own: string | null, whole: string | null): string | null {
  if (own === null || whole === null) return own ?? whole;
  return squeeze(whole) !== squeeze(own) && squeeze(whole).includes(squeeze(own)) ? whole : own;
}

/** 《某市关于印发〈要点〉的通知》: marks around the whole title are no part of it. */
function unframed(title: string | null): string | null {
  return title === null ? null : withoutPageLabel(title).replace(/^《(?<inner>[^《》]+)》$/u, '$<inner>');
}

/** 某省岚川市人民政府 and 岚川市人民政府 in the title are one body: it calls itself as the title does. */
function chooseIssuer(labelled: string | null, titled: string | null): string | null {
  if (labelled === null || titled === null) return labelled ?? titled;
  const before = fold(labelled).slice(0, -titled.length);
  return labelled.endsWith(titled) && /(?:省|自治区|市|州)$/u.test(before) ? titled : labelled;
}

/** 县政府网站 has put a paper online, and issued none. */
const isSite = (value: string): boolean => /(?:网|网站|门户|平台)$/u.test(fold(value));

/** What a label that stands alone is followed by: a date is no number, and the value may be missing. */
function canBeValue(field: LabelField, text: string): boolean {
  if (field === 'issuedOn' || field === 'publishedAt')
    return parseDate(text) !== undefined && text.length < 40;
  if (field === 'issuer' || field === 'indexNumber')
    return text.length < 60 && parseNumberLine(text) === undefined;
  return text.length < 200;
}

function labelIssuer(value: string | null): string | null {
  return value === null ? null : splitOrgans(value).join('、');
}

function tagTitle(title: string | undefined): string | null {
  const first = title?.split(/[_|]|\s?[-–—]{1,2}\s?(?=[^-–—]*$)/u)[0]?.trim() ?? '';
  return isPaperTitle(first) ? first : null;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
