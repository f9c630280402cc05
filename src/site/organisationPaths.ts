/** The route parameters of the pages of bodies. */
import type { Path } from './paths.ts';
import type { Edition } from '../plan/model.ts';
import type { Organisation } from '../portal/model.ts';
import { editionParam } from './addresses.ts';
import { editions, portalIn, reading } from './portal.ts';
import { ownersOf } from './units/unitView.ts';

/** What the page of a body is given. */
export interface OrganisationProps {
  edition: Edition;
  organisation: Organisation;
}

/** The bodies whose pages are made now: those of a plan's share, else those that no plan names. */
export function bodiesMade(edition: Edition): Organisation[] {
  const { share } = reading();
  const { plans, organisations } = portalIn(edition);
  if (share === undefined) return organisations;
  const own = new Set(share?.bodies);
  const owners = share ? undefined : ownersOf(plans, organisations);
  return organisations.filter(({ id }) => (owners ? !owners.has(id) : own.has(id)));
}

/** One path a body and edition. */
export function organisationPaths(): Path<OrganisationProps>[] {
  return editions().flatMap((edition) =>
    bodiesMade(edition).map((organisation) => ({
      params: { edition: editionParam(edition), organisation: organisation.id },
      props: { edition, organisation } satisfies OrganisationProps,
    })),
  );
}
