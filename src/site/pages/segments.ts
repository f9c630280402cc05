/** A clause's text cut into what is marked in it: indicators in their sentence, bodies in their list. */
import type { Clause, Indicator, Plan, Responsibility } from '../../plan/model.ts';

/** A run of text, with what it is. */
export type Segment =
  | { kind: 'text'; text: string }
  /** The words an indicator rests on; several indicators in one run share the mark of the first. */
  | { kind: 'indicator'; text: string; indicator: string }
  /** Statements of responsibility that stand together. `boxed`: nothing but the role, the bodies and signs between them. */
  | { kind: 'responsibility'; boxed: boolean; parts: ResponsibilityPart[] };

/** A piece of such statements; put together, the pieces are their words as printed. */
export interface ResponsibilityPart {
  kind: 'sign' | 'role' | 'organisation';
  text: string;
}

interface Range {
  start: number;
  end: number;
  toSegment: (text: string) => Segment;
}

/** Cuts the words of statements, in the order in which they are printed, into roles, bodies and the signs between them. */
function splitResponsibilities(text: string, statements: Responsibility[]): ResponsibilityPart[] {
  const parts: ResponsibilityPart[] = [];
  let at = 0;
  const take = (word: string, kind: 'role' | 'organisation'): void => {
    const found = text.indexOf(word, at);
    if (!word || found < 0) return;
    if (found > at) parts.push({ kind: 'sign', text: text.slice(at, found) });
    parts.push({ kind, text: word });
    at = found + word.length;
  };
  for (const { role, organisations } of statements) {
    // The role may stand behind its bodies (…牵头): then it is left among the signs.
    if (text.indexOf(role, at) <= text.indexOf(organisations[0] ?? '', at)) take(role, 'role');
    for (const organisation of organisations) take(organisation, 'organisation');
  }
  if (at < text.length) parts.push({ kind: 'sign', text: text.slice(at) });
  return parts;
}

function rangesOf(plan: Plan, clause: Clause, block: number): Range[] {
  const isHere = (item: Indicator | Responsibility): boolean =>
    (('standsIn' in item && item.standsIn) || item.clause) === clause.id && item.span?.block === block;
  const startOf = (item: Indicator | Responsibility): number => item.span?.start ?? 0;
  const here = plan.responsibilities.filter(isHere);
  // One bracket may state several roles: (牵头单位：…；配合单位：…).
  const statements = [...new Set(here.map(startOf))].map((start): Range => {
    const together = here.filter((item) => startOf(item) === start);
    const toSegment = (text: string): Segment => {
      const parts = splitResponsibilities(text, together);
      const signs = parts.filter(({ kind }) => kind === 'sign').map((part) => part.text);
      return { kind: 'responsibility', boxed: !/\p{L}{2}/u.test(signs.join(' ')), parts };
    };
    return { start, end: Math.max(...together.map(({ span }) => span?.end ?? 0)), toSegment };
  });
  const indicators = plan.indicators.filter(isHere).map((item): Range => ({
    start: item.span?.start ?? 0,
    end: item.span?.end ?? 0,
    toSegment: (text) => ({ kind: 'indicator', text, indicator: item.id }),
  }));
  return [...statements, ...mergeOverlapping(indicators)].sort((a, b) => a.start - b.start);
}

function mergeOverlapping(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Cuts the text of one block of a clause; put together, the segments are the text. */
export function splitBlock(plan: Plan, clause: Clause, block: number, text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, toSegment } of rangesOf(plan, clause, block)) {
    if (start < at) continue;
    if (start > at) segments.push({ kind: 'text', text: text.slice(at, start) });
    segments.push(toSegment(text.slice(start, end)));
    at = end;
  }
  if (at < text.length) segments.push({ kind: 'text', text: text.slice(at) });
  return segments;
}
