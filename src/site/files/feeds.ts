/** Feeds: of the portal, of each plan, of each body. */
import { type Feed, type FeedEntry, appearedAt, tagOf, toAtom } from '../../exports/atom.ts';
import { fill, words } from '../../i18n/words.ts';
import { ROOT_EDITION } from '../../plan/editions.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import type { Organisation } from '../../portal/model.ts';
import { addressOfHome, addressOfOrganisation, addressOfPlan, inEdition, pathIn } from '../addresses.ts';
import { siteName } from '../identity.ts';
import { dutiesByPlan } from '../pages/bodies.ts';
import { type Change, changesIn } from '../pages/changes.ts';
import { dutiesOf } from '../pages/duties.ts';
import { planTitle } from '../pages/planFacts.ts';
import { portalAsRead, portalIn } from '../portal.ts';
import { isLarge } from '../portalSize.ts';
import { siteAddress, thisSite } from '../siteAddress.ts';

/** The host that names things: the first the portal ever had, so that moving it renames nothing. */
function tagging(edition: Edition, path: string): string {
  const [first] = portalAsRead().site.formerAddresses;
  return tagOf(new URL(first ?? thisSite().origin).hostname, pathIn(edition, `/${path}`).slice(1));
}

function frame(edition: Edition, path: string, home: string, title: string): Feed {
  const name = siteName(edition);
  return {
    title,
    edition,
    id: tagging(edition, path),
    self: siteAddress(inEdition(edition, `/${path}`)),
    home: siteAddress(home),
    author: portalIn(edition).site.operator || name,
  };
}

/** A plan whose date is known. */
function planEntry(edition: Edition, plan: Plan): FeedEntry[] {
  const date = appearedAt(plan.earlier?.[0] ?? plan);
  if (date === undefined) return [];
  const { issuer, documentNumber, issuedOn } = plan.metadata;
  return [
    {
      id: tagging(edition, `plans/${plan.id}`),
      title: planTitle(plan),
      date,
      address: siteAddress(addressOfPlan(edition, plan.id)),
      author: issuer,
      summary: [documentNumber, issuedOn].filter(Boolean).join(' '),
    },
  ];
}

const changeEntry =
  (edition: Edition) =>
  ({ path, title, date, href, words: summary }: Change): FeedEntry => ({
    id: tagging(edition, path),
    title,
    date,
    address: siteAddress(href ?? inEdition(edition, '/about/changes/')),
    summary,
  });

/** `/feed.xml`: every plan, every later version, every correction. */
export function feedFile(edition: Edition): string {
  const entries = [
    ...portalIn(edition).plans.flatMap((plan) => planEntry(edition, plan)),
    ...changesIn(edition).map(changeEntry(edition)),
  ];
  return toAtom(frame(edition, 'feed.xml', addressOfHome(edition), siteName(edition)), entries);
}

/** `/plans/<plan>/feed.xml`: the plan, its later versions, its corrections. */
export function feedOfPlan(edition: Edition, plan: Plan): string {
  const title = `${planTitle(plan)} · ${siteName(edition)}`;
  const feed = frame(edition, `plans/${plan.id}/feed.xml`, addressOfPlan(edition, plan.id), title);
  return toAtom(feed, [...planEntry(edition, plan), ...changesIn(edition, plan).map(changeEntry(edition))]);
}

/** The address of a body's feed: a large portal has it once, in the edition at its root. */
export function addressOfBodyFeed(edition: Edition, id: string): string {
  return `${addressOfOrganisation(isLarge(portalIn(edition)) ? ROOT_EDITION : edition, id)}feed.xml`;
}

/** Whether the feeds of bodies are written in an edition. */
export function hasBodyFeeds(edition: Edition): boolean {
  return edition === ROOT_EDITION || !isLarge(portalIn(edition));
}

/** `/organisations/<id>/feed.xml`: the plans that give a body tasks, and what changed in them. */
export function feedOfBody(edition: Edition, organisation: Organisation): string {
  const { id, name } = organisation;
  const home = addressOfOrganisation(edition, id);
  const entries = dutiesByPlan(dutiesOf(edition, organisation)).flatMap((duties) => {
    const plan = duties[0]?.plan;
    const clauses = new Set(duties.map(({ clause }) => clause.id));
    const touches = (change: Change): boolean => change.clause === null || clauses.has(change.clause);
    return plan
      ? [
          ...planEntry(edition, plan).map((entry): FeedEntry => ({
            ...entry,
            id: tagging(edition, `organisations/${id}/${plan.id}`),
            title: fill(words(edition).organisationsPage.feedEntry, {
              title: entry.title,
              count: duties.length,
            }),
            address: siteAddress(home),
          })),
          ...changesIn(edition, plan).filter(touches).map(changeEntry(edition)),
        ]
      : [];
  });
  return toAtom(
    frame(edition, `organisations/${id}/feed.xml`, home, `${name} · ${siteName(edition)}`),
    entries,
  );
}
