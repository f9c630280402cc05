/** The route parameters of the pages of bodies. */
import type { Path } from './paths.ts';
import type { Edition } from '../plan/model.ts';
import type { Organisation } from '../portal/model.ts';
import { editionParam } from './addresses.ts';
import { editions, portalIn } from './portal.ts';

/** What the page of a body is given. */
export interface OrganisationProps {
  edition: Edition;
  organisation: Organisation;
}

/** One path a body and edition. */
export function organisationPaths(): Path<OrganisationProps>[] {
  return editions().flatMap((edition) =>
    portalIn(edition).organisations.map((organisation) => ({
      params: { edition: editionParam(edition), organisation: organisation.id },
      props: { edition, organisation } satisfies OrganisationProps,
    })),
  );
}
