/** What agents are answered: every answer names the address it rests on. */
import { formatTarget } from '../plan/formatIndicator.ts';
import { byId, clauseOf } from '../plan/indexes.ts';
import type { Edition, Plan } from '../plan/model.ts';
import { addressOfIndicator, addressOfOrganisation, addressOfPlan } from '../site/addresses.ts';
import { allAssignments } from '../site/pages/duties.ts';
import { clauseWords } from '../proof/clauseWords.ts';
import { planTitle } from '../site/pages/planFacts.ts';
import { editions, portalIn } from '../site/portal.ts';
import { siteAddress } from '../site/siteAddress.ts';
import { searchFold as fold } from '../text/searchFold.ts';
import { type Citation, citeClause, findQuotation } from './citation.ts';
import { createSearch } from './searchPortal.ts';

const searches = new Map<Edition, ReturnType<typeof createSearch>>();

const findPlan = (edition: Edition, id: string): Plan | undefined => byId(portalIn(edition).plans).get(id);

const cite = (edition: Edition, plan: string, clause: string): Citation[] => {
  const found = findPlan(edition, plan);
  const own = found && clauseOf(found, clause);
  return found && own ? [citeClause(edition, found, own)] : [];
};

/** The plans with their particulars. */
export function listPlans(edition: Edition): object {
  const plans = portalIn(edition).plans.map((plan) => ({
    plan: plan.id,
    name: planTitle(plan),
    address: siteAddress(addressOfPlan(edition, plan.id)),
    ...plan.metadata,
    reviewed: plan.reviewed,
    clauses: plan.clauses.length,
  }));
  return { plans };
}

/** Clauses for a query in either script, those that contain it first. */
export async function searchClauses(edition: Edition, query: string, limit: number): Promise<object> {
  const search = searches.get(edition) ?? createSearch(edition, portalIn(edition));
  searches.set(edition, search);
  const hits = await search(query);
  const clauses = hits
    .slice(0, limit)
    .flatMap(({ plan, clause, isExact }) =>
      cite(edition, plan, clause).map((citation) => ({ ...citation, isExact })),
    );
  return { found: hits.length, clauses };
}

/** One clause whole, with those below it by number and address. */
export function readClause(edition: Edition, plan: string, clause: string): object | undefined {
  const [citation] = cite(edition, plan, clause);
  if (!citation) return undefined;
  const below = findPlan(edition, plan)?.clauses.filter(({ parent }) => parent === clause) ?? [];
  return {
    ...citation,
    below: below.flatMap(({ id }) =>
      cite(edition, plan, id).map(({ address, number }) => ({ clause: id, number, address })),
    ),
  };
}

/** Figures of one plan or of all, each with the sentence it rests on; targets are no results. */
export function listFigures(
  edition: Edition,
  plan: string | undefined,
  name: string | undefined,
): object | undefined {
  const plans = portalIn(edition).plans.filter(({ id }) => plan === undefined || id === plan);
  if (plan !== undefined && plans.length === 0) return undefined;
  const figures = plans.flatMap((each) =>
    [...each.indicators.map((one) => ({ kind: 'target', ...one })), ...each.figures]
      .filter((one) => name === undefined || fold(one.name).includes(fold(name)))
      .map((one) => ({
        ...{ kind: one.kind, name: one.name, figure: formatTarget(one), value: one.value, unit: one.unit },
        ...{ year: one.year, quote: one.quote, reviewed: one.reviewed },
        figureAddress: siteAddress(addressOfIndicator(edition, each.id, one.id)),
        address: cite(edition, each.id, one.clause)[0]?.address,
      })),
  );
  return { note: '目标不是完成情况 · targets are not results', figures };
}

/** What a body has to do in all plans, by its id or a name that a plan gives it. */
export function listTasks(edition: Edition, body: string): object {
  const { organisations } = portalIn(edition);
  const bodies = organisations.filter(
    ({ id, name, names }) =>
      id === body || [name, ...names.map((each) => each.name)].some((each) => fold(each) === fold(body)),
  );
  const tasks = bodies.map(({ id, name, reviewed }) => ({
    ...{ body: id, name, reviewed, address: siteAddress(addressOfOrganisation(edition, id)) },
    tasks: allAssignments(edition)
      .filter((each) => each.organisationId === id)
      .map(({ plan, clause, role, first, lead }) => ({
        ...{ role, isFirstNamed: first, leads: lead },
        ...cite(edition, plan, clause)[0],
      })),
  }));
  return { bodies: tasks };
}

/** More clauses than this say the same of a quotation. */
const MOST_CLAUSES = 10;

/**
 * Whether a quotation stands word for word in a clause: in the one named, in the plan named, or in any, in every
 * edition. Of blanks nothing can be said.
 */
export function verifyCitation(quotation: string, address: string | undefined): object {
  const found = editions().flatMap((edition) => findQuotation(edition, portalIn(edition).plans, quotation));
  const isNamed = (each: Citation): boolean =>
    address === undefined || each.address === address || each.address.split('#')[0] === address;
  const here = found.filter(isNamed);
  const elsewhere = here.length > 0 ? [] : found;
  return {
    verdict: clauseWords(quotation) === '' ? '未能核验' : here.length > 0 ? '相符' : '不符',
    stands: here.length > 0,
    found: here.length,
    clauses: here.slice(0, MOST_CLAUSES),
    elsewhere: elsewhere.slice(0, MOST_CLAUSES),
  };
}
