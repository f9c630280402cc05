import type { Assignment, Organisation } from '../plan/catalogue.ts';
import { formatClauseNumber } from '../plan/ids.ts';
import type { Plan } from '../plan/model.ts';

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What every listing says of a plan. */
function toSummary(plan: Plan, assignments: Assignment[], address: string): object {
  const { id, edition, sourceEdition, origin, place, metadata, attachments } = plan;
  const own = assignments.filter((each) => each.plan === id);
  const counts = {
    clauses: plan.clauses.length,
    indicators: plan.indicators.length,
    figures: plan.figures.length,
    clausesWithResponsibilities: new Set(own.map((each) => each.clause)).size,
    assignments: own.length,
    milestones: plan.milestones.length,
  };
  return { id, address, edition, sourceEdition, origin, place, metadata, attachments, counts };
}

/** `plans.json`: every plan with its particulars and counts. */
export function toPlansJson(
  plans: Plan[],
  assignments: Assignment[],
  addressOf: (plan: Plan) => string,
): string {
  return print({ plans: plans.map((plan) => toSummary(plan, assignments, addressOf(plan))) });
}

/**
 * `plan.json`: one plan whole. The account of the source's lines stays out: it holds what was found beside the
 * document, injected words among it, and the source page says of those only what may be said.
 */
export function toPlanJson(
  plan: Plan,
  assignments: Assignment[],
  organisations: Organisation[],
  address: string,
  schema: string,
): string {
  const { file, sha256, encoding, url } = plan.source;
  const own = assignments.filter((each) => each.plan === plan.id);
  const named = new Set(own.map((each) => each.organisationId));
  return print({
    $schema: schema,
    ...toSummary(plan, assignments, address),
    source: { file, sha256, encoding, url },
    clauses: plan.clauses.map(({ id, ...clause }) => ({
      number: formatClauseNumber(clause),
      id,
      address: `${address}#${id}`,
      ...clause,
    })),
    responsibilities: plan.responsibilities,
    assignments: own,
    organisations: organisations
      .filter((each) => named.has(each.id))
      .map(({ id, name, place, kind, type }) => ({ id, name, place, kind, type })),
    indicators: plan.indicators.map((each) => ({ kind: 'target', ...each })),
    figures: plan.figures,
    milestones: plan.milestones,
  });
}
