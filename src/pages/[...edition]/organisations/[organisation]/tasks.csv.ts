import type { APIContext } from 'astro';
import { organisationFile, respond } from '../../../../site/files/downloads.ts';
import { type OrganisationProps, organisationPaths } from '../../../../site/organisationPaths.ts';

export const getStaticPaths = organisationPaths;

/** What a body has to do, as a table. */
export function GET({ props }: APIContext<OrganisationProps>): Response {
  return respond('tasks.csv', organisationFile(props.edition, props.organisation.id));
}
