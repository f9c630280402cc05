/** What stands in the header, the footer and the breadcrumbs: only pages that exist. */
import type { Edition, Plan } from '../../plan/model.ts';
import { words } from '../../i18n/words.ts';
import { type Area, addressOfArea, addressOfHome, addressOfPlan } from '../addresses.ts';
import { planOwner } from './planFacts.ts';
import { portalIn } from '../portal.ts';
import { hasArea } from '../routes.ts';

/** A link with its words. */
export interface Link {
  title: string;
  href: string;
}

const header: Area[] = ['plans', 'indicators', 'organisations', 'compare', 'data'];
const footer: Area[] = [...header, 'search', 'about', 'about/changes', 'about/verify'];

function linksTo(edition: Edition, areas: Area[]): Link[] {
  const { nav } = words(edition);
  const existing = areas
    .filter((area) => hasArea(area) && (area !== 'about' || isWritten(edition, area)))
    .map((area) => ({ title: nav[area], href: addressOfArea(edition, area) }));
  return [{ title: nav.home, href: addressOfHome(edition) }, ...existing];
}

/** Whether the operator has written a page of running text. */
function isWritten(edition: Edition, id: string): boolean {
  return portalIn(edition).pages.some((page) => page.id === id);
}

/** The links of the header. */
export function mainLinks(edition: Edition): Link[] {
  return linksTo(edition, header);
}

/** The links of the site map in the footer. */
export function footerLinks(edition: Edition): Link[] {
  return linksTo(edition, footer);
}

/** How the portal proves itself: to verify a text, and what the audit of the last build found. */
export function proofLinks(edition: Edition): Link[] {
  const { nav } = words(edition);
  return (['about/verify', 'about/audit'] as const).map((area) => ({
    title: nav[area],
    href: addressOfArea(edition, area),
  }));
}

/** Where a page of a plan stands: home › plans › the plan, and a further page below it. */
export function planBreadcrumbs(edition: Edition, plan: Plan, page?: Link): Link[] {
  const { nav } = words(edition);
  return [
    { title: nav.home, href: addressOfHome(edition) },
    { title: nav.plans, href: addressOfArea(edition, 'plans') },
    { title: planOwner(plan), href: addressOfPlan(edition, plan.id) },
    ...(page ? [page] : []),
  ];
}

/** Where a page over all plans stands: home › the page. */
export function areaBreadcrumbs(edition: Edition, area: Area): Link[] {
  const { nav } = words(edition);
  return [
    { title: nav.home, href: addressOfHome(edition) },
    { title: nav[area], href: addressOfArea(edition, area) },
  ];
}
