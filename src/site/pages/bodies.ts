/** Bodies by kind, and a body beside its like in other places. */
import { byType } from '../../plan/indexes.ts';
import { words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/model.ts';
import type { Organisation, OrganisationKind } from '../../portal/model.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { portalIn } from '../portal.ts';

/** A body with what it has to do. */
export interface Body {
  organisation: Organisation;
  duties: Duty[];
}

/** The bodies of each kind, those with most tasks first; kinds without a body are left out. */
export function bodiesByKind(edition: Edition): { kind: OrganisationKind; title: string; bodies: Body[] }[] {
  const { kinds } = words(edition).organisationsPage;
  const all = portalIn(edition).organisations.map((organisation) => ({
    organisation,
    duties: dutiesOf(edition, organisation),
  }));
  return (Object.keys(kinds) as OrganisationKind[])
    .map((kind) => ({
      kind,
      title: kinds[kind],
      bodies: all
        .filter((each) => each.organisation.kind === kind)
        .sort((a, b) => b.duties.length - a.duties.length),
    }))
    .filter(({ bodies }) => bodies.length > 0);
}

/** Bodies of the same type in other places. */
export function likeBodies(edition: Edition, { id, type }: Organisation): Organisation[] {
  return (byType(portalIn(edition).organisations).get(type) ?? []).filter((each) => each.id !== id);
}

/** The duties of a body, plan by plan. */
export function dutiesByPlan(duties: Duty[]): Duty[][] {
  return [...Map.groupBy(duties, ({ plan }) => plan).values()];
}
