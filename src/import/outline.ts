import {
  ENUMERATOR_KINDS,
  type Enumerator,
  type EnumeratorKind,
  parseEnumerators,
} from '../grammar/enumerator.ts';
import { parseResponsibilities } from '../grammar/responsibility.ts';
import type { Block, Clause } from '../plan/model.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph with its place in the paper. */
export interface Placed {
  paragraph: Paragraph;
  part: 'notice' | 'preamble' | 'body' | 'annex' | 'closing';
}

/** The clauses of a paper and what is odd about their numbers. */
export interface Outline {
  clauses: Clause[];
  warnings: string[];
}

interface Open {
  kind: EnumeratorKind | 'heading';
  value: number;
  clause: Clause;
}

/** Builds the clauses: numbers open them, everything else is text of the clause that is open. */
export function buildOutline(placed: Placed[]): Outline {
  const outliner = new Outliner();
  for (const each of placed) outliner.take(each);
  outliner.moveClosing();
  return { clauses: outliner.clauses, warnings: outliner.warnings };
}

class Outliner {
  readonly clauses: Clause[] = [];
  readonly warnings: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly running = new Map<string, number>();
  private open: Open[] = [];
  private preamble: Clause | null = null;

  take({ paragraph, part }: Placed): void {
    if (part === 'notice' || part === 'preamble')
      return this.addBlock(this.special('preamble', paragraph.line), paragraph, part);
    if (part === 'closing') return this.addBlock(this.special('closing', paragraph.line), paragraph, part);
    const table = paragraph.entries[0]?.block.table;
    const reading = table ? undefined : this.choose(paragraph);
    if (reading) this.openClause(reading, paragraph);
    else if (paragraph.entries[0]?.block.heading && !table && paragraph.text.length < 80)
      this.openUnnumbered(paragraph);
    else this.addBlock(this.open.at(-1)?.clause ?? this.special('preamble', paragraph.line), paragraph, part);
  }

  /** The reading of a number that fits the numbers before it. */
  private choose(paragraph: Paragraph): Enumerator | undefined {
    const readings = parseEnumerators(paragraph.text);
    return readings.find((reading) => this.fits(reading, paragraph));
  }

  private fits(reading: Enumerator, paragraph: Paragraph): boolean {
    const { kind, value, rest } = reading;
    if (kind === 'annex') return paragraph.text.length < 80;
    if (kind === 'decimal') return this.decimalFits(reading);
    const sibling = this.open.find((each) => each.kind === kind);
    const next = (sibling?.value ?? 0) + 1;
    if (value === next || value === 1 || value === (this.running.get(kind) ?? 0) + 1) return true;
    if (rest === '' || /^[0-9０-９]/u.test(rest)) return false;
    if (kind === 'figure' || kind === 'figureBracket' || kind === 'figureHalf' || kind === 'circled')
      return sibling !== undefined && value > next && value - next < 20;
    return true;
  }

  /** 1.1 stands under 1 and counts from one; 3.2018 and 1.80 do not. */
  private decimalFits({ values, value }: Enumerator): boolean {
    const parent = [...this.open]
      .reverse()
      .find(
        (each) =>
          each.kind === 'figure' || each.kind === 'decimal' || each.kind === 'chapter' || each.kind === 'han',
      );
    if (!parent || values.length > 4) return false;
    const siblings = this.running.get(`decimal ${values.slice(0, -1).join('.')}`) ?? 0;
    const root = this.open.find(
      (each) => each.kind === 'figure' || each.kind === 'chapter' || each.kind === 'han',
    );
    return root?.value === values[0] && value === siblings + 1;
  }

  private openClause(reading: Enumerator, paragraph: Paragraph): void {
    const { kind, value } = reading;
    this.close(reading);
    const parent = this.open.at(-1)?.clause ?? null;
    this.checkOrder(reading, paragraph);
    const { title, stop, text } = splitTitle(reading.rest, kind);
    const path = [...(parent?.path ?? []), reading.number];
    const clause: Clause = {
      id: this.uniqueId(this.idOf(reading, parent), reading, paragraph.line),
      path,
      label: reading.label,
      title,
      titleStop: stop,
      level: this.open.length + 1,
      parent: parent?.id ?? null,
      blocks: [],
      line: paragraph.line,
    };
    if (text !== '') clause.blocks.push({ kind: 'paragraph', text, line: paragraph.line });
    this.clauses.push(clause);
    this.open.push({ kind, value, clause });
    this.running.set(runningKey(reading), value);
    if (kind === 'annex') this.running.clear();
  }

  /** Closes everything that the new number does not stand in. */
  private close(reading: Enumerator): void {
    const rank = ENUMERATOR_KINDS.indexOf(reading.kind);
    const deeper = (each: Open): boolean =>
      each.kind !== 'heading' && ENUMERATOR_KINDS.indexOf(each.kind) > rank;
    if (reading.kind === 'decimal') {
      while (
        this.open.length > 0 &&
        (this.open.at(-1)?.kind === 'decimal'
          ? decimals(this.open.at(-1)) >= reading.values.length
          : deeper(this.open.at(-1) as Open))
      )
        this.open.pop();
      return;
    }
    const same = this.open.findIndex((each) => each.kind === reading.kind);
    if (same >= 0) this.open = this.open.slice(0, same);
    while (this.open.some(deeper)) this.open.pop();
  }

  private checkOrder({ kind, value, label }: Enumerator, paragraph: Paragraph): void {
    const last = this.clauses.findLast(
      (clause) => clause.parent === (this.open.at(-1)?.clause.id ?? null) && clause.path.length > 0,
    );
    const running = this.running.get(kind) ?? 0;
    if (kind === 'annex' || kind === 'decimal' || value === 1 || value === running + 1) return;
    const before = last?.label ?? 'nothing';
    if (value > running + 1)
      this.warnings.push(
        `line ${paragraph.line}: the number ${label} follows ${before}; a number is missing between them`,
      );
  }

  private idOf(reading: Enumerator, parent: Clause | null): string {
    if (reading.kind === 'annex') return reading.value > 0 ? `annex-${reading.value}` : 'annex';
    return parent ? `${parent.id}-${reading.value}` : String(reading.value);
  }

  private uniqueId(id: string, { label }: Enumerator, line: number): string {
    const count = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, count);
    if (count === 1) return id;
    this.warnings.push(`line ${line}: two clauses have the number ${id} (${label})`);
    return this.uniqueAgain(`${id}_${count}`);
  }

  private uniqueAgain(id: string): string {
    this.ids.set(id, 1);
    return id;
  }

  private openUnnumbered(paragraph: Paragraph): void {
    const level = paragraph.entries[0]?.block.heading ?? 1;
    const at = this.open.findIndex((each) => each.kind === 'heading' && each.value >= level);
    if (at >= 0) this.open = this.open.slice(0, at);
    const parent = this.open.at(-1)?.clause ?? null;
    const base = parent ? `${parent.id}-section` : 'section';
    const count = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, count);
    const clause: Clause = {
      id: `${base}-${count}`,
      path: parent?.path ?? [],
      label: '',
      title: paragraph.text,
      titleStop: '',
      level: this.open.length + 1,
      parent: parent?.id ?? null,
      blocks: [],
      line: paragraph.line,
    };
    this.clauses.push(clause);
    this.open.push({ kind: 'heading', value: level, clause });
  }

  private special(id: 'preamble' | 'closing', line: number): Clause {
    const known = id === 'preamble' ? this.preamble : this.clauses.find((clause) => clause.id === 'closing');
    if (known) return known;
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
    if (id === 'preamble') {
      this.preamble = clause;
      this.clauses.unshift(clause);
    } else this.clauses.push(clause);
    return clause;
  }

  private addBlock(clause: Clause, paragraph: Paragraph, part: Placed['part']): void {
    const table = paragraph.entries[0]?.block.table;
    const [header, ...rows] = table ?? [];
    if (header) clause.blocks.push({ kind: 'table', header, rows, line: paragraph.line });
    else
      clause.blocks.push({
        kind: part === 'notice' ? 'notice' : 'paragraph',
        text: paragraph.text,
        line: paragraph.line,
      });
  }

  /** Text behind the last clause closes the paper, when every clause of that row ends with its bodies and this one goes on. */
  moveClosing(): void {
    const last = this.clauses.at(-1);
    if (!last || last.path.length === 0 || this.clauses.some((clause) => clause.id === 'closing')) return;
    const row = this.clauses.filter(
      (clause) => clause.parent === last.parent && clause !== last && clause.path.length > 0,
    );
    const end = dutyBlock(last);
    if (end < 0 || end === last.blocks.length - 1) return;
    if (row.some((clause) => dutyBlock(clause) !== clause.blocks.length - 1)) return;
    const blocks: Block[] = last.blocks.splice(end + 1);
    this.special('closing', blocks[0]?.line ?? last.line).blocks.push(...blocks);
  }
}

function decimals(open: Open | undefined): number {
  return (open?.clause.path.at(-1) ?? '').split(/[.．]/u).length;
}

function runningKey({ kind, values }: Enumerator): string {
  return kind === 'decimal' ? `decimal ${values.slice(0, -1).join('.')}` : kind;
}

/** The last block that names bodies, or -1. */
function dutyBlock(clause: Clause): number {
  return clause.blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && parseResponsibilities(block.text).length > 0,
  );
}

const PAIRS: Record<string, string> = { '（': '）', '(': ')', '“': '”', '《': '》', '「': '」' };

/** Parts a heading from the text that runs on behind it: up to the first stop, outside quotation marks and brackets. */
export function splitTitle(
  rest: string,
  kind: EnumeratorKind,
): { title: string; stop: string; text: string } {
  if (rest === '') return { title: '', stop: '', text: '' };
  const heading = kind === 'chapter' || kind === 'section' || kind === 'part' || kind === 'annex';
  if (kind === 'article')
    return rest.length <= 16 && !/[。；，]/u.test(rest)
      ? { title: rest, stop: '', text: '' }
      : { title: '', stop: '', text: rest };
  const duty = rest.length < 4000 ? parseResponsibilities(rest).at(0) : undefined;
  const limit = duty?.start ?? rest.length;
  const at = firstStop(rest.slice(0, Math.min(limit, 120)));
  if (at < 0)
    return limit <= 60 || heading
      ? { title: rest.slice(0, limit).trim(), stop: '', text: rest.slice(limit).trim() }
      : { title: '', stop: '', text: rest };
  const title = rest.slice(0, at);
  const stop = rest[at] ?? '';
  const text = rest.slice(at + 1).trim();
  const short =
    title.length <= (text === '' ? 24 : 40) && ((stop !== '：' && stop !== ':') || title.length <= 20);
  return short && !/[；;]/u.test(title) ? { title, stop, text } : { title: '', stop: '', text: rest };
}

function firstStop(text: string): number {
  let close = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (close !== '') close = character === close ? '' : close;
    else if (PAIRS[character]) close = PAIRS[character] ?? '';
    else if (/[。：:]/u.test(character)) return at;
  }
  return -1;
}
