/** The QR codes of a plan and its clauses: where each leads, and what stands beside it. */
import type { Clause, Edition, Plan } from '../../plan/model.ts';
import { formatClauseNumber } from '../../plan/ids.ts';
import { addressOfClause, addressOfPlan } from '../addresses.ts';
import { planPaths, type PlanProps } from '../paths.ts';
import { siteAddress, thisSite } from '../siteAddress.ts';
import { words } from '../../i18n/words.ts';

/** The file name of the code of a plan as a whole, beside those of its clauses. */
export const WHOLE_PLAN = 'plan';

export interface CodeProps extends PlanProps {
  /** Null for the plan as a whole. */
  clause: Clause | null;
  /** The full address that the code holds. */
  address: string;
}

/** Everything of a plan that has a code: the plan, then every clause in document order. */
export function codesOf(plan: Plan): { name: string; clause: Clause | null; address: string }[] {
  const whole = {
    name: WHOLE_PLAN,
    clause: null,
    address: siteAddress(addressOfPlan(plan.edition, plan.id)),
  };
  const clauses = plan.clauses.map((clause) => ({
    name: clause.id,
    clause,
    address: siteAddress(addressOfClause(plan.edition, plan.id, clause.id)),
  }));
  return [whole, ...clauses];
}

/** What is stamped on codes while the site has no address; nothing once it has one. */
export function stampOfCodes(edition: Edition): string {
  return thisSite().isPreview ? words(edition).site.previewShort : '';
}

/** The route parameters of the files of all codes. */
export function codePaths(): { params: { clause: string }; props: CodeProps }[] {
  return planPaths().flatMap(({ params, props }) =>
    codesOf(props.plan).map(({ name, clause, address }) => ({
      params: { ...params, clause: name },
      props: { ...props, clause, address } satisfies CodeProps,
    })),
  );
}

/** A clause by number and title, as a heading would have it: `二（一）3　推进义务教育优质均衡`. */
export function nameOfClause(clause: Clause): string {
  return [formatClauseNumber(clause), clause.title].filter((part) => part !== '').join('　');
}
