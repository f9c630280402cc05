import { ENUMERATOR_KINDS, type Enumerator, type EnumeratorKind } from '../../grammar/paper/enumerator.ts';
import type { Clause } from '../../plan/model.ts';

/** A clause that is still open, so that deeper numbers stand in it. */
export interface OpenClause {
  kind: EnumeratorKind | 'heading';
  value: number;
  clause: Clause;
}

const JUMPS: EnumeratorKind[] = [
  'figure',
  'figureBracket',
  'figureHalf',
  'circled',
  'decimal',
  'roman',
  'letter',
  'stem',
  'stemBracket',
  'lowerLetter',
  'lowerRoman',
];
/** Letters that count only where the next of them follows: 甲、乙双方 and X、Y are words. */
export const LETTERS: ReadonlySet<EnumeratorKind> = new Set([
  'roman',
  'letter',
  'stem',
  'stemBracket',
  'lowerLetter',
  'lowerRoman',
]);
/** What may stand in what against the usual order. */
const INVERTED: [EnumeratorKind, EnumeratorKind][] = [
  ['article', 'han'],
  ['hanBracket', 'figure'],
  ['han', 'hanBracket'],
];
const INNERMOST = new Set<OpenClause['kind']>(['figure', 'figureBracket', 'figureHalf', 'circled']);
const ROOTS = new Set<OpenClause['kind']>(['figure', 'capital', 'chapter', 'han', 'part', 'section']);

/** A series that runs on across its parents leaves out no more numbers. */
const LEFT_OUT = 3;

/** Headings of HTML and Markdown count to six; lines that head groups count on from there. */
const DEEPEST_HEADING = 6;

/** The numbers seen so far: which are open, and where each series stands, also across parents. */
export class Numbering {
  open: OpenClause[] = [];
  /** Kinds that this paper counts inside a kind which usually stands in them. */
  private readonly inner = new Map<OpenClause['kind'], OpenClause['kind']>();
  private series = new Map<string, number>();

  /** Whether a reading of a number continues, begins or plausibly resumes a series; text that only looks numbered does not. */
  fits(reading: Enumerator, ahead: (kind: EnumeratorKind, value: number) => boolean): boolean {
    const { kind, value, rest } = reading;
    if (kind === 'annex') return true;
    if (kind === 'decimal') return this.decimalFits(reading, ahead);
    const figureBehind = /^[0-9０-９]/u.test(rest);
    const last = this.open.find((each) => each.kind === kind)?.value;
    const begins = value === 1 && last === undefined && LETTERS.has(kind);
    if (!begins && (value === (last ?? 0) + 1 || value === this.last(reading) + 1))
      return rest !== '' || !JUMPS.includes(kind);
    if (value === 1) return (!figureBehind && !LETTERS.has(kind)) || ahead(kind, 2);
    if (rest === '' || figureBehind) return false;
    if (!JUMPS.includes(kind)) return true;
    if (last !== undefined) return value - last < 20;
    const running = this.last(reading);
    return (running > 1 && value > running && value - running <= LEFT_OUT) || ahead(kind, value + 1);
  }

  /** 1.1 stands under 1 and counts from one; 3.2018 and 1.80 do not. An excerpt may begin with 3.2. */
  private decimalFits(reading: Enumerator, ahead: (kind: EnumeratorKind, value: number) => boolean): boolean {
    const root = this.open.findLast((each) => ROOTS.has(each.kind));
    if (root === undefined && !this.hasRoot()) {
      const isBegun = this.open.some(({ kind }) => kind === 'decimal');
      return isBegun ? reading.value === this.last(reading) + 1 : ahead('decimal', reading.value + 1);
    }
    return root !== undefined && root.value === reading.values[0] && reading.value === this.last(reading) + 1;
  }

  private hasRoot(): boolean {
    return [...ROOTS].some((kind) => this.series.has(kind));
  }

  private last(reading: Enumerator): number {
    return this.series.get(seriesOf(reading)) ?? 0;
  }

  /** Closes everything that the new number does not stand in; its parent is then the innermost open clause. */
  close(reading: Enumerator): void {
    this.noteInversion(reading);
    const rank = this.rank(reading.kind);
    const deeper = (each: OpenClause): boolean => each.kind !== 'heading' && this.rank(each.kind) > rank;
    if (reading.kind === 'decimal') {
      const depth = reading.values.length;
      this.cut((each) => deeper(each) || (each.kind === 'decimal' && decimals(each) >= depth));
    } else this.cut((each) => each.kind === reading.kind || deeper(each));
  }

  /** 一、 over 第一条, 1、 over （一）: the first of an outer kind directly below a bare heading of an inner one. */
  private noteInversion({ kind, value }: Enumerator): void {
    const last = this.open.at(-1);
    if (value !== 1 || this.series.has(kind) || this.inner.has(kind) || !last) return;
    // A. opens a part, or counts within (1), as papers of Taiwan do.
    if (kind === 'letter' && INNERMOST.has(last.kind)) this.inner.set(kind, last.kind);
    const inverted = INVERTED.some(([inside, outside]) => inside === kind && outside === last.kind);
    if (inverted && last.clause.title !== '' && last.clause.blocks.length === 0)
      this.inner.set(kind, last.kind);
  }

  /** How deep a kind stands: in the usual order, or directly below the kind that it stands in here. */
  private rank(kind: OpenClause['kind']): number {
    const outer = this.inner.get(kind);
    const place = (each: OpenClause['kind']): number => ENUMERATOR_KINDS.findIndex((known) => known === each);
    return outer === undefined ? place(kind) : place(outer) + 0.5;
  }

  /** Closes a heading without number, and what is in it, when one of the same or a higher level comes. */
  closeHeading(level: number): void {
    this.cut((each) => each.kind === 'heading' && each.value >= level);
  }

  /** Closes what a line that heads a group of numbers does not stand in; gives the level of that line. */
  closeGroup({ kind }: Enumerator): number {
    const rank = this.rank(kind);
    const level = DEEPEST_HEADING + 1 + rank;
    this.cut((each) => (each.kind === 'heading' ? each.value >= level : this.rank(each.kind) >= rank));
    return level;
  }

  private cut(from: (each: OpenClause) => boolean): void {
    const at = this.open.findIndex(from);
    if (at >= 0) this.open = this.open.slice(0, at);
  }

  add(reading: Enumerator, clause: Clause): void {
    this.open.push({ kind: reading.kind, value: reading.value, clause });
    if (reading.kind === 'annex') this.series.clear();
    else this.series.set(seriesOf(reading), reading.value);
  }
}

function decimals(open: OpenClause): number {
  return (open.clause.path.at(-1) ?? '').split(/[.．]/u).length;
}

function seriesOf({ kind, values }: Enumerator): string {
  return kind === 'decimal' ? `decimal ${values.slice(0, -1).join('.')}` : kind;
}
