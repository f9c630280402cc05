import { ENUMERATOR_KINDS, type Enumerator, type EnumeratorKind } from '../grammar/enumerator.ts';
import type { Clause } from '../plan/model.ts';

/** A clause that is still open, so that deeper numbers stand in it. */
export interface OpenClause {
  kind: EnumeratorKind | 'heading';
  value: number;
  clause: Clause;
}

const JUMPS: EnumeratorKind[] = ['figure', 'figureBracket', 'figureHalf', 'circled', 'decimal'];
const ROOTS = new Set<OpenClause['kind']>(['figure', 'capital', 'chapter', 'han', 'part', 'section']);

/** The numbers seen so far: which are open, and where each series stands, also across parents. */
export class Numbering {
  open: OpenClause[] = [];
  private series = new Map<string, number>();

  /** Whether a reading of a number continues, begins or plausibly resumes a series; text that only looks numbered does not. */
  fits(reading: Enumerator, ahead: (kind: EnumeratorKind, value: number) => boolean): boolean {
    const { kind, value, rest } = reading;
    if (kind === 'annex') return true;
    if (kind === 'decimal') return this.decimalFits(reading);
    const figureBehind = /^[0-9０-９]/u.test(rest);
    const last = this.open.find((each) => each.kind === kind)?.value;
    if (value === (last ?? 0) + 1 || value === this.last(reading) + 1)
      return rest !== '' || !JUMPS.includes(kind);
    if (value === 1) return !figureBehind || ahead(kind, 2);
    if (rest === '' || figureBehind) return false;
    if (!JUMPS.includes(kind)) return true;
    return last !== undefined ? value - last < 20 : ahead(kind, value + 1);
  }

  /** 1.1 stands under 1 and counts from one; 3.2018 and 1.80 do not. */
  private decimalFits(reading: Enumerator): boolean {
    const root = this.open.findLast((each) => ROOTS.has(each.kind));
    return root !== undefined && root.value === reading.values[0] && reading.value === this.last(reading) + 1;
  }

  private last(reading: Enumerator): number {
    return this.series.get(seriesOf(reading)) ?? 0;
  }

  /** Whether a number comes too early: others of its series are missing before it. */
  jumps(reading: Enumerator): boolean {
    if (reading.kind === 'annex' || reading.value === 1) return false;
    const sibling = this.open.find((each) => each.kind === reading.kind)?.value ?? 0;
    return (
      reading.value > Math.max(sibling, this.last(reading)) + 1 ||
      (reading.value > sibling + 1 && reading.value !== this.last(reading) + 1)
    );
  }

  /** Closes everything that the new number does not stand in; its parent is then the innermost open clause. */
  close(reading: Enumerator): void {
    const rank = ENUMERATOR_KINDS.indexOf(reading.kind);
    const deeper = (each: OpenClause): boolean =>
      each.kind !== 'heading' && ENUMERATOR_KINDS.indexOf(each.kind) > rank;
    if (reading.kind === 'decimal') {
      const depth = reading.values.length;
      this.cut((each) => deeper(each) || (each.kind === 'decimal' && decimals(each) >= depth));
    } else this.cut((each) => each.kind === reading.kind || deeper(each));
  }

  /** Closes a heading without number, and what is in it, when one of the same or a higher level comes. */
  closeHeading(level: number): void {
    this.cut((each) => each.kind === 'heading' && each.value >= level);
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
