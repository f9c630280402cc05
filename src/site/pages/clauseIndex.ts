/** The list of all clauses that can be browsed without searching. */
import { words } from '../../i18n/words.ts';
import type { Clause, Edition, Plan } from '../../plan/model.ts';
import { addressOfClause, addressOfOrganisation, addressOfPlan } from '../addresses.ts';
import { portalIn } from '../portal.ts';
import { planTitle } from './planFacts.ts';
import { isLarge } from '../portalSize.ts';
import { hasOrganisationPages } from '../routes.ts';
import { searchableOf } from '../search/searchSource.ts';

/** One clause of the list. */
export interface IndexedClause {
  name: string;
  href: string;
  /** How far it stands in: 0 outermost. */
  level: number;
}

/** One plan, body or theme with its clauses. */
export interface IndexEntry {
  name: string;
  /** Its own page, or null. */
  href: string | null;
  clauses: IndexedClause[];
}

/**
 * All clauses three times: by plan, by body, by theme; a way that has nothing to show is left out. In a large portal plans and
 * bodies lead to their own pages, which hold the clauses: all of them would make a page of megabytes.
 */
export function buildClauseIndex(edition: Edition): { title: string; entries: IndexEntry[] }[] {
  const { searchPage: own } = words(edition);
  const portal = portalIn(edition);
  const { assignments } = searchableOf(portal);
  const inBrief = isLarge(portal.plans);
  const clausesOf = (members: { plan: string; clause: string }[]): IndexedClause[] => {
    if (inBrief) return [];
    const keys = new Set(members.map(({ plan, clause }) => `${plan}#${clause}`));
    return portal.plans.flatMap((plan) =>
      plan.clauses
        .filter(({ id }) => keys.has(`${plan.id}#${id}`))
        .map((clause) => toIndexed(edition, plan, clause, true)),
    );
  };
  const plans = portal.plans.map((plan) => ({
    name: planTitle(plan),
    href: addressOfPlan(edition, plan.id),
    clauses: inBrief ? [] : plan.clauses.map((clause) => toIndexed(edition, plan, clause, false)),
  }));
  const bodies = portal.organisations.map(({ id, name }) => ({
    name,
    href: hasOrganisationPages() ? addressOfOrganisation(edition, id) : null,
    clauses: clausesOf(assignments.filter(({ organisationId }) => organisationId === id)),
  }));
  const topics = portal.topics.map(({ name, members }) => ({
    name,
    href: null,
    clauses: clausesOf(members),
  }));
  return [
    { title: own.byPlan, entries: plans },
    { title: own.byBody, entries: bodies },
    { title: own.byTopic, entries: topics },
  ]
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ href, clauses }) => clauses.length > 0 || (inBrief && href !== null)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function toIndexed(edition: Edition, plan: Plan, clause: Clause, withPlace: boolean): IndexedClause {
  const { searchPage: own } = words(edition);
  const [first] = clause.blocks;
  const beginning = first && first.kind !== 'table' ? `${[...first.text].slice(0, 24).join('')}…` : '';
  const outer = { preamble: own.preamble, closing: own.closing }[clause.id] ?? '';
  const name = `${clause.path.join('') || outer} ${clause.title || beginning}`.trim();
  return {
    name: withPlace && plan.place ? `${plan.place} ${name}` : name,
    href: addressOfClause(edition, plan.id, clause.id),
    level: withPlace ? 0 : Math.max(0, clause.level - 1),
  };
}
