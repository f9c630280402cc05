/** The list of all clauses that can be browsed without searching. */
import { byBody } from '../../plan/indexes.ts';
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
 * All clauses three times: by plan, by body, by theme; a way that has nothing to show is left out. A large portal has none of
 * them: its lists of plans and bodies lead to the pages that hold the clauses.
 */
export function buildClauseIndex(edition: Edition): { title: string; entries: IndexEntry[] }[] {
  const { searchPage: own } = words(edition);
  const portal = portalIn(edition);
  if (isLarge(portal)) return [];
  const assigned = byBody(searchableOf(portal).assignments);
  const clausesOf = (members: { plan: string; clause: string }[]): IndexedClause[] => {
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
    clauses: plan.clauses.map((clause) => toIndexed(edition, plan, clause, false)),
  }));
  const bodies = portal.organisations.map(({ id, name }) => ({
    name,
    href: hasOrganisationPages() ? addressOfOrganisation(edition, id) : null,
    clauses: clausesOf(assigned.get(id) ?? []),
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
      entries: entries.filter(({ clauses }) => clauses.length > 0),
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
