import { once } from '../plan/indexes.ts';
import { doesItsPart, isLeadingRole } from '../grammar/duty/role.ts';
import type { Plan } from '../plan/model.ts';
import { isSameName, nameKey, rankOf } from '../plan/names.ts';
import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Assignment, Organisation } from '../plan/catalogue.ts';
import type { Catalogue } from './readCatalogue.ts';

type OrganisationEntry = Catalogue['organisations'][number];

/**
 * The bodies, with the names of their aliases joined to their own. Aliases that lead nowhere or in a circle,
 * ids given twice and names that two bodies claim in one plan are problems.
 */
export function joinOrganisations(
  entries: readonly OrganisationEntry[],
  file: string,
  problems: Problem[],
): Organisation[] {
  const byId = new Map<string, OrganisationEntry>();
  for (const entry of entries) {
    const earlier = byId.get(entry.id);
    if (earlier) problems.push(doubled(file, entry.line, `id ${entry.id}`, earlier.line));
    else byId.set(entry.id, entry);
  }
  const bodies = new Map<string, Organisation>();
  for (const entry of byId.values()) {
    if (entry.aliasOf === null) bodies.set(entry.id, organisationOf(entry));
  }
  for (const entry of byId.values()) {
    const target = entry.aliasOf === null ? undefined : followAlias(entry, byId, file, problems);
    if (target) bodies.get(target)?.names.push(...namesOf(entry));
  }
  checkNames([...bodies.values()], file, problems);
  return [...bodies.values()];
}

/** The id at the end of a chain of aliases. */
function followAlias(
  entry: OrganisationEntry,
  byId: ReadonlyMap<string, OrganisationEntry>,
  file: string,
  problems: Problem[],
): string | undefined {
  const chain = [entry.id];
  for (let at = entry; at.aliasOf !== null;) {
    const next = byId.get(at.aliasOf);
    if (!next) {
      problems.push(missingAlias(file, at.line, at.aliasOf));
      return undefined;
    }
    chain.push(next.id);
    if (chain.indexOf(next.id) < chain.length - 1) {
      problems.push(aliasCycle(file, entry.line, chain));
      return undefined;
    }
    at = next;
  }
  return chain.at(-1);
}

function organisationOf({
  id,
  name,
  place,
  kind,
  type,
  reviewed,
  line,
  ...rest
}: OrganisationEntry): Organisation {
  return { id, name, place, kind, type, names: namesOf({ name, ...rest }), reviewed, line };
}

function namesOf({ names }: Pick<OrganisationEntry, 'names' | 'name'>): { plan: string; name: string }[] {
  return Object.entries(names).flatMap(([plan, list]) => list.map((name) => ({ plan, name })));
}

function checkNames(organisations: readonly Organisation[], file: string, problems: Problem[]): void {
  const owners = new Map<string, { name: string; organisation: Organisation }[]>();
  for (const organisation of organisations) {
    for (const { plan, name } of organisation.names) {
      const known = owners.get(`${plan} ${nameKey(name)}`) ?? [];
      const owner = known.find((each) => each.organisation !== organisation && isSameName(each.name, name));
      if (owner) problems.push(doubled(file, organisation.line, `${plan}: ${name}`, owner.organisation.line));
      else owners.set(`${plan} ${nameKey(name)}`, [...known, { name, organisation }]);
    }
  }
}

/** 市民政局 and 县民政局 of one plan are two. */
const rankedKey = (plan: string, name: string): string => `${plan} ${rankOf(name)} ${nameKey(name)}`;

/**
 * The body that a plan means by a name, script and width not counting; undefined when none is listed.
 * @example resolveOrganisation(portal, plan, '财政局')?.id === 'jinjiang-caizhengju'
 */
export function resolveOrganisation(
  portal: { organisations: readonly Organisation[] },
  plan: { id: string },
  name: string,
): Organisation | undefined {
  const owners = byPrintedName(portal.organisations);
  return owners.get(rankedKey(plan.id, name)) ?? owners.get(`${plan.id} ${nameKey(name)}`);
}

const rankOfPlace = ({ place }: Organisation): number => (place === '' ? 0 : 1);

const byPrintedName = once((organisations: readonly Organisation[]) => {
  const owners = new Map<string, Organisation>();
  // 民政局 alone is the city's, though the paper names 县民政局 first; those of no known place give way.
  const ordered = organisations.toReversed().sort((one, other) => rankOfPlace(one) - rankOfPlace(other));
  for (const organisation of ordered)
    for (const { plan, name } of organisation.names)
      owners.set(`${plan} ${nameKey(name)}`, organisation).set(rankedKey(plan, name), organisation);
  return owners;
});

/** Who must do what, body by body, in the order of the text. */
export function assignments(
  plan: Pick<Plan, 'id' | 'responsibilities'>,
  organisations: readonly Organisation[],
): Assignment[] {
  const opening = new Map(
    plan.responsibilities.toReversed().map((each) => [`${each.clause} ${each.quote}`, each]),
  );
  const seen = new Set<string>();
  return plan.responsibilities.flatMap((statement) => {
    const { clause, role, organisations: names, lead } = statement;
    // Of several roles in one bracket only the first has a first body, and whoever helps has none.
    const isOpening = opening.get(`${clause} ${statement.quote}`) === statement;
    const hasFirst = isOpening && (isLeadingRole(role) || doesItsPart(role));
    const own = names.map((name, index) => ({
      plan: plan.id,
      clause,
      role,
      organisation: name,
      organisationId: resolveOrganisation({ organisations }, plan, name)?.id ?? null,
      first: index === 0 && hasFirst,
      lead: name === lead || isLeadingRole(role),
    }));
    // A body that one clause names twice in one role, also by two of its names, has one responsibility.
    return own.filter(({ organisation, organisationId }) => {
      const key = `${clause}\t${role}\t${organisationId ?? organisation}`;
      return !seen.has(key) && seen.add(key);
    });
  });
}

function doubled(file: string, line: number, entry: string, first: number): Problem {
  return tellProblem('given-twice', { file, line }, { entry, first });
}

function missingAlias(file: string, line: number, id: string): Problem {
  return tellProblem('alias-missing', { file, line }, { id });
}

function aliasCycle(file: string, line: number, chain: string[]): Problem {
  return tellProblem('alias-circle', { file, line }, { circle: chain.join(' → ') });
}
