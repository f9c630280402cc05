import type { Clause, Plan } from '../../plan/model.ts';
import { formatDate, planTitle as titleOf } from './planFacts.ts';

/** The parts of a plan printed as a paper. */
export interface PaperParts {
  /** True when the plan stands inside a notice (印发通知), which then has a first page of its own. */
  isNotice: boolean;
  title: string;
  notice: string[];
  clauses: Clause[];
  /** 成文日期 and 印发日期 as papers print them: 2022年12月28日. */
  date: string | null;
  printedOn: string | null;
}

/** Sorts a plan into the parts of a printed paper. */
export function toPaperParts(plan: Plan): PaperParts {
  const { title, planTitle, issuedOn, printedOn } = plan.metadata;
  const blocks = plan.clauses.flatMap((clause) => clause.blocks);
  const notice = blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
  return {
    isNotice: planTitle !== null && title !== null && title !== planTitle,
    title: titleOf(plan),
    notice,
    clauses: plan.clauses,
    date: issuedOn && formatDate(issuedOn),
    printedOn: printedOn && formatDate(printedOn),
  };
}
