import { anyOf } from '../../text/words.ts';
import { fold } from '../../text/fold.ts';
import { type Enumerator, type EnumeratorKind, parseEnumerators } from '../../grammar/paper/enumerator.ts';
import { parseResponsibilities } from '../../grammar/duty/responsibility.ts';
import { ClauseIds } from '../../plan/ids.ts';
import type { Clause } from '../../plan/model.ts';
import { BoxReader } from './boxes.ts';
import { LETTERS, Numbering } from './numbering.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitTitle } from './splitTitle.ts';

/** A paragraph with its place in the paper. */
export interface PlacedParagraph {
  paragraph: Paragraph;
  part: 'notice' | 'preamble' | 'body' | 'annex' | 'closing';
}

/** How many paragraphs ahead the second number of a doubtful series is looked for; 甲 and 乙 stand whole parts apart. */
const AHEAD = 40;
const FAR_AHEAD = 600;

/** Builds the clauses: numbers open them, everything else is text of the clause that is open. */
export function buildOutline(placed: PlacedParagraph[]): Clause[] {
  const outliner = new Outliner(placed);
  placed.forEach((each, index) => outliner.take(each, index));
  outliner.moveClosing();
  return outliner.clauses;
}

class Outliner {
  readonly clauses: Clause[] = [];
  private readonly ids = new ClauseIds();
  private readonly numbering = new Numbering();
  private readonly boxes = new BoxReader();
  private readonly placed: PlacedParagraph[];
  private untitledAnnex: Clause | null = null;
  private quotedUntil = -1;

  constructor(placed: PlacedParagraph[]) {
    this.placed = placed;
  }

  take(place: PlacedParagraph, index: number): void {
    const { paragraph, part } = place;
    if (part === 'notice' || part === 'preamble')
      this.addBlock(this.special('preamble', paragraph.line), place);
    else if (part === 'closing') this.addBlock(this.special('closing', paragraph.line), place);
    else this.takeText(place, index);
  }

  private takeText(place: PlacedParagraph, index: number): void {
    const { paragraph, part } = place;
    const block = paragraph.entries[0]?.block;
    const boxed = this.boxes.take(paragraph, this.numbering);
    const quoted = this.isQuoted(index);
    const reading = block?.table || boxed || quoted ? undefined : this.choose(paragraph, part, index);
    const level = block?.table || boxed || paragraph.text.length >= 80 ? 0 : (block?.heading ?? 0);
    if (reading) this.openClause(reading, paragraph);
    else if (paragraph.group && !boxed) this.openGroup(paragraph, paragraph.group);
    else if (!boxed && this.titleAnnex(paragraph)) return;
    else if (level > 0) this.openUnnumbered(paragraph, level);
    else this.addBlock(this.numbering.open.at(-1)?.clause ?? this.special('preamble', paragraph.line), place);
  }

  /** “第六條 … ”: what an amendment quotes over several paragraphs opens no clauses of its own. */
  private isQuoted(index: number): boolean {
    if (index > this.quotedUntil) {
      const above = this.placed[index - 1]?.paragraph.text ?? '';
      const open = /[：:]$/u.test(above.trim()) ? openQuote(this.text(index)) : undefined;
      const ahead = open ? this.placed.slice(index + 1, index + LONGEST_QUOTE) : [];
      const end = ahead.findIndex(({ paragraph }) => closesQuote(paragraph.text, open ?? ''));
      if (end >= 0) this.quotedUntil = index + 1 + end;
    }
    return index <= this.quotedUntil;
  }

  private text(index: number): string {
    return this.placed[index]?.paragraph.text.trim() ?? '';
  }

  /** The reading of a number that fits the numbers before (and, in doubt, after) it. */
  private choose(paragraph: Paragraph, part: PlacedParagraph['part'], index: number): Enumerator | undefined {
    const ahead = (kind: EnumeratorKind, value: number): boolean =>
      this.placed
        .slice(index + 1, index + (LETTERS.has(kind) ? FAR_AHEAD : AHEAD))
        .some((each) =>
          parseEnumerators(each.paragraph.text).some((next) => next.kind === kind && next.value === value),
        );
    if (paragraph.number && part === 'body') return paragraph.number;
    const readings = parseEnumerators(paragraph.text).filter(
      ({ kind }) => (kind === 'annex') === (part === 'annex'),
    );
    const fitting = readings.find((reading) => this.numbering.fits(reading, ahead));
    const headed = isLoneNumber(paragraph.text) && headingOf(this.placed[index - 1]?.paragraph) > 0;
    return fitting ?? (headed || headingOf(paragraph) > 0 ? readings[0] : undefined);
  }

  private openClause(reading: Enumerator, paragraph: Paragraph): void {
    this.numbering.close(reading);
    const parent = this.numbering.open.at(-1)?.clause ?? null;
    const { title, stop, text } = splitTitle(reading.rest, reading.kind);
    const clause = this.addClause(this.nextId(reading), parent, paragraph.line);
    Object.assign(clause, {
      path: [...clause.path, reading.number],
      label: reading.label,
      title,
      titleStop: stop,
    });
    if (text !== '') clause.blocks.push({ kind: 'paragraph', text, line: paragraph.line });
    this.numbering.add(reading, clause);
    this.untitledAnnex = reading.kind === 'annex' && title === '' ? clause : null;
  }

  private addClause(id: string, parent: Clause | null, line: number): Clause {
    const level = this.numbering.open.length + 1;
    const clause: Clause = {
      id,
      path: parent?.path ?? [],
      label: '',
      title: '',
      titleStop: '',
      level,
      parent: parent?.id ?? null,
      blocks: [],
      line,
    };
    this.clauses.push(clause);
    return clause;
  }

  /** The line under 附件1 is its title. */
  private titleAnnex({ text, entries }: Paragraph): boolean {
    const annex = this.untitledAnnex;
    this.untitledAnnex = null;
    if (!annex || entries[0]?.block.table || text.length > 60 || /[。；：:]$/u.test(text)) return false;
    annex.title = text;
    return true;
  }

  private nextId(reading?: Enumerator, title = ''): string {
    return this.ids.clauseId(
      this.numbering.open.map(({ clause }) => clause),
      reading,
      title,
    );
  }

  private openGroup(paragraph: Paragraph, next: Enumerator): void {
    this.openHeading(paragraph, this.numbering.closeGroup(next));
  }

  private openUnnumbered(paragraph: Paragraph, level: number): void {
    this.numbering.closeHeading(level);
    this.openHeading(paragraph, level);
  }

  private openHeading(paragraph: Paragraph, level: number): void {
    const parent = this.numbering.open.at(-1)?.clause ?? null;
    const clause = this.addClause(this.nextId(undefined, paragraph.text), parent, paragraph.line);
    const stop = /[：:]$/u.exec(paragraph.text)?.[0] ?? '';
    clause.title = paragraph.text.slice(0, paragraph.text.length - stop.length);
    clause.titleStop = stop;
    this.numbering.open.push({ kind: 'heading', value: level, clause });
  }

  private special(id: 'preamble' | 'closing', line: number): Clause {
    const known = id === 'preamble' ? this.clauses[0] : this.clauses.at(-1);
    if (known?.id === id) return known;
    const clause: Clause = {
      id,
      path: [],
      label: '',
      title: '',
      titleStop: '',
      level: 0,
      parent: null,
      blocks: [],
      line,
    };
    if (id === 'preamble') this.clauses.unshift(clause);
    else this.clauses.push(clause);
    return clause;
  }

  private addBlock(clause: Clause, { paragraph, part }: PlacedParagraph): void {
    const [header, ...rows] = paragraph.entries[0]?.block.table ?? [];
    if (header) clause.blocks.push({ kind: 'table', header, rows, line: paragraph.line });
    else
      clause.blocks.push({
        kind: part === 'notice' ? 'notice' : 'paragraph',
        text: paragraph.text,
        line: paragraph.line,
      });
  }

  /** Text behind the last clause closes the paper: where every clause of that row ends with its bodies and this one goes on, or 本办法自…施行. */
  moveClosing(): void {
    const last = this.clauses.at(-1);
    if (!last || last.path.length === 0 || last.path[0]?.startsWith('附')) return;
    const from = closingStart(
      last,
      this.clauses.filter(
        (clause) => clause.parent === last.parent && clause !== last && clause.path.length > 0,
      ),
    );
    if (from === undefined) return;
    const blocks = last.blocks.splice(from);
    this.special('closing', blocks[0]?.line ?? last.line).blocks.push(...blocks);
  }
}

const QUOTES: Record<string, string> = { '“': '”', '「': '」', '『': '』' };
/** An amendment quotes no more paragraphs at once. */
const LONGEST_QUOTE = 60;

/** The mark that closes a quotation which begins a paragraph and does not end in it. */
function openQuote(text: string): string | undefined {
  const close = QUOTES[text.charAt(0)];
  return close && count(text, text.charAt(0)) > count(text, close) ? close : undefined;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const closesQuote = (text: string, close: string): boolean => {
  const open = Object.keys(QUOTES).find((mark) => QUOTES[mark] === close) ?? '';
  return count(text, close) > count(text, open);
};

const headingOf = (paragraph: Paragraph | undefined): number => paragraph?.entries[0]?.block.heading ?? 0;

/** 64. 我们会与…: the one paragraph of a page taken out of a long address. */
const isLoneNumber = (text: string): boolean => /^\d{1,3}[.．]\s+\p{Script=Han}.{30,}/su.test(text);

const PAPERS =
  '办法 方案 意见 规定 通知 计划 规划 细则 实施细则 措施 政策 行动计划 实施意见 实施方案 实施办法';
const TAKES_EFFECT = new RegExp(`^本${anyOf(PAPERS)}.{0,12}自.{2,40}${anyOf('施行 实施 执行 生效')}`, 'u');

/** The first block of the last clause that closes the paper, or undefined. */
function closingStart(last: Clause, row: Clause[]): number | undefined {
  const effect = last.blocks.findIndex(
    (block, index) =>
      (index > 0 || last.title !== '') && block.kind === 'paragraph' && TAKES_EFFECT.test(fold(block.text)),
  );
  if (effect >= 0 && last.blocks.slice(effect).every((block) => block.kind === 'paragraph')) return effect;
  const end = dutyBlock(last);
  if (end < 0 || end === last.blocks.length - 1) return undefined;
  return row.some((clause) => dutyBlock(clause) !== clause.blocks.length - 1) ? undefined : end + 1;
}

/** The last block that names bodies, or -1. */
function dutyBlock(clause: Clause): number {
  return clause.blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && parseResponsibilities(block.text).length > 0,
  );
}
