import type { Clause, Edition, Plan } from '../plan/model.ts';
import { formatClauseNumber } from '../plan/ids.ts';
import { clauseText, headingText } from '../plan/text.ts';
import { clauseWords } from '../proof/clauseWords.ts';
import { planTitle } from '../site/pages/planFacts.ts';
import { addressOfClause } from '../site/addresses.ts';
import { siteAddress } from '../site/siteAddress.ts';

/** A clause as every answer gives it: where it is, what it is called, and its own words. */
export interface Citation {
  /** The full address, `https://…/plans/jinjiang-2022/#2-1-3`. */
  address: string;
  plan: string;
  title: string;
  documentNumber: string | null;
  clause: string;
  /** As people cite it: 二（一）3. */
  number: string;
  /** Heading and text, unchanged. */
  text: string;
}

const wordsOf = (clause: Clause): string =>
  [headingText(clause), clauseText(clause)].filter(Boolean).join('\n');

/** A clause with its address and its words. */
export function citeClause(edition: Edition, plan: Plan, clause: Clause): Citation {
  return {
    address: siteAddress(addressOfClause(edition, plan.id, clause.id)),
    plan: plan.id,
    title: planTitle(plan),
    documentNumber: plan.metadata.documentNumber,
    clause: clause.id,
    number: formatClauseNumber(clause),
    text: wordsOf(clause),
  };
}

/** The clauses in which a quotation stands word for word, layout aside; none when it stands nowhere. */
export function findQuotation(edition: Edition, plans: readonly Plan[], quotation: string): Citation[] {
  const wanted = clauseWords(quotation);
  if (wanted === '') return [];
  return plans.flatMap((plan) =>
    plan.clauses
      .filter((clause) => clauseWords(wordsOf(clause)).includes(wanted))
      .map((clause) => citeClause(edition, plan, clause)),
  );
}
