/** Bodies by kind, and a body beside its like in other places. */
import { byType, once } from '../../plan/indexes.ts';
import { words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/model.ts';
import type { AlikeBodies, Organisation, OrganisationKind, Portal } from '../../portal/model.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { portalIn } from '../portal.ts';

/** A body with what it has to do. */
export interface Body {
  organisation: Organisation;
  duties: Duty[];
}

/** The bodies of one kind. */
interface BodiesOfKind {
  kind: OrganisationKind;
  title: string;
  bodies: Body[];
}

/** The bodies of each kind, those with most tasks first; kinds without a body are left out. */
export function bodiesByKind(edition: Edition): BodiesOfKind[] {
  return kindsIn(portalIn(edition))(edition);
}

/** Sorted once for all pages of the list. */
const kindsIn = once((portal: Portal) => {
  let sorted: BodiesOfKind[] | undefined;
  return (edition: Edition): BodiesOfKind[] => (sorted ??= sortByKind(edition, portal));
});

function sortByKind(edition: Edition, { organisations }: Portal): BodiesOfKind[] {
  const { kinds } = words(edition).organisationsPage;
  const all = organisations.map((organisation) => ({
    organisation,
    duties: dutiesOf(edition, organisation),
  }));
  return (Object.keys(kinds) as OrganisationKind[])
    .map((kind) => ({
      kind,
      title: kinds[kind],
      bodies: inGroups(
        all
          .filter((each) => each.organisation.kind === kind)
          .sort((a, b) => b.duties.length - a.duties.length),
      ).flatMap(({ bodies }) => bodies),
    }))
    .filter(({ bodies }) => bodies.length > 0);
}

/** What so many places have (教育局) is one entry of a list, with the place of each. */
const ALIKE = 4;

/** Bodies of one type together, where several places have it, and how many tasks they have; the others alone, without a type. */
interface BodyGroup {
  type: string | null;
  bodies: Body[];
  tasks: number;
}

/** Puts bodies of one type together, the groups with most tasks first; bodies keep their order within a group. */
export function inGroups(bodies: Body[]): BodyGroup[] {
  return [...Map.groupBy(bodies, ({ organisation }) => organisation.type).entries()]
    .flatMap(([type, own]): BodyGroup[] =>
      own.length < ALIKE
        ? own.map((body) => ({ type: null, bodies: [body], tasks: body.duties.length }))
        : [{ type, bodies: own, tasks: own.reduce((sum, { duties }) => sum + duties.length, 0) }],
    )
    .sort((a, b) => b.tasks - a.tasks);
}

/** So many bodies of the same type are led to from the page of one of them. */
const MOST_LIKE = 40;

/** Bodies by type, the first of them by name: what the page of a body leads to. */
export const alikeBodies = once(
  (organisations: readonly Organisation[]) =>
    new Map(
      [...byType(organisations)].map(([type, all]): [string, AlikeBodies] => [
        type,
        { count: all.length, first: all.slice(0, MOST_LIKE + 1).map(({ id, name }) => ({ id, name })) },
      ]),
    ),
);

/** Bodies of the same type in other places, and how many there are besides. */
export function likeBodies(
  edition: Edition,
  { id, type }: Organisation,
): { like: AlikeBodies['first']; others: number } {
  const { organisations, beyond } = portalIn(edition);
  const all = beyond?.alike[type] ?? alikeBodies(organisations).get(type);
  const like = (all?.first ?? []).filter((each) => each.id !== id).slice(0, MOST_LIKE);
  return { like, others: (all?.count ?? 1) - 1 - like.length };
}

/** The duties of a body, plan by plan. */
export function dutiesByPlan(duties: Duty[]): Duty[][] {
  return [...Map.groupBy(duties, ({ plan }) => plan).values()];
}
