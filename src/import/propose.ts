import type { Carried } from '../grammar/governingTime.ts';
import { plain } from '../grammar/plain.ts';
import type { Block, Clause, Indicator } from '../plan/model.ts';
import { proposeFromTable } from './proposeTable.ts';
import { readTargets } from './targets.ts';

/** What is known of the paper besides its clauses. */
export interface ProposeOptions {
  /** 成文日期; figures of years before it tell what has been reached. */
  issuedOn?: string | null;
}

/** An indicator that has no id yet. */
export type Proposal = Omit<Indicator, 'id' | 'clause' | 'reviewed' | 'topic'>;

const NOTHING: Carried = { year: null, past: false };
/** Headings of what has been reached, and of what is aimed at. */
const LOOKS_BACK = /现状|基础$|回顾|成效|成就|背景|形势|发展基础/u;
const AIMS = /目标|指标/u;
/** Paragraphs that go on with the sentence before them: ——, ●, （1）, 一是. */
const GOES_ON = /^ *(?:[-·●○■◆□▪*]|\(?\d{1,2}[).、]|[①-⑳]|[一二三四五六七八九]是)/u;

/** What a clause hands on to its child clauses: a colon at its end, or a heading that names its aims. */
function handsOn(clause: Clause, carried: Carried): Carried {
  const last = clause.blocks.findLast((block) => block.kind === 'paragraph');
  const open = last?.kind === 'paragraph' && /[::]\s*$/u.test(plain(last.text));
  return open || AIMS.test(plain(clause.title)) ? carried : NOTHING;
}

function proposeFromBlock(
  block: Block,
  index: number,
  carried: Carried,
  issued: number | null,
): { proposals: Proposal[]; carried: Carried } {
  if (block.kind === 'notice') return { proposals: [], carried };
  if (block.kind === 'table') return { proposals: proposeFromTable(block, carried, issued), carried };
  const read = readTargets(block.text, carried, issued);
  const proposals = read.targets.map(({ start, end, ...target }) => ({
    ...target,
    quote: block.text.slice(start, end),
    span: { block: index, start, end },
  }));
  return { proposals, carried: read.carried };
}

function proposeFromClause(
  clause: Clause,
  inherited: Carried,
  issued: number | null,
): { proposals: Proposal[]; carried: Carried } {
  const back = LOOKS_BACK.test(plain(clause.title)) && !AIMS.test(plain(clause.title));
  const start: Carried = back ? { year: null, past: true } : inherited;
  let state = start;
  let open = true;
  const proposals: Proposal[] = [];
  clause.blocks.forEach((block, index) => {
    const goesOn = block.kind !== 'paragraph' || open || GOES_ON.test(plain(block.text));
    const read = proposeFromBlock(block, index, goesOn ? state : start, issued);
    state = read.carried;
    open = block.kind !== 'paragraph' ? open : /[::]\s*$/u.test(plain(block.text));
    proposals.push(...read.proposals);
  });
  return { proposals, carried: state };
}

const sameFigure = (a: Proposal, b: Proposal): boolean =>
  String(a.value) === String(b.value) &&
  a.unit === b.unit &&
  a.year === b.year &&
  a.quote === b.quote &&
  a.name === b.name;

/**
 * Proposes the quantified targets (指标) of a paper, each with the words it rests on and `reviewed: false`.
 * What has been reached, names with numbers, dates, durations, ages and allowances are left out.
 * @example 普惠性幼儿园在园幼儿占比保持在85%以上 → { comparator: '>=', value: 85, unit: '%', … }
 */
export function proposeIndicators(clauses: Clause[], { issuedOn = null }: ProposeOptions = {}): Indicator[] {
  const issued = issuedOn ? Number(issuedOn.slice(0, 4)) : null;
  const handed = new Map<string, Carried>();
  return clauses.flatMap((clause) => {
    const inherited = handed.get(clause.parent ?? '') ?? NOTHING;
    const { proposals, carried } = proposeFromClause(clause, inherited, issued);
    handed.set(clause.id, clause.blocks.length ? handsOn(clause, carried) : inherited);
    return proposals
      .filter((each, index) => proposals.findIndex((other) => sameFigure(each, other)) === index)
      .map((each, index) => ({
        id: `i-${clause.id}-${index + 1}`,
        clause: clause.id,
        ...each,
        reviewed: false,
        topic: null,
      }));
  });
}
