/** Preview pictures: one of the portal and one of each plan, in every edition. */
import type { Edition, Plan } from '../../plan/model.ts';
import { fill, words } from '../../i18n/words.ts';
import { type Preview, toPreviewPng } from '../../pictures/preview.ts';
import { addressOfHome, addressOfPlan } from '../addresses.ts';
import { siteAddress } from '../siteAddress.ts';
import { planTitle } from '../pages/planFacts.ts';
import { portalIn } from '../portal.ts';

const bare = (address: string): string => address.replace(/^https?:\/\//u, '');

function previewOf(plan: Plan): Preview {
  const { site, plans } = words(plan.edition);
  const { metadata, place } = plan;
  return {
    site: portalIn(plan.edition).site.name || site.name,
    above: [place, metadata.documentNumber].filter((part) => part !== null).join('　'),
    title: planTitle(plan),
    below: metadata.issuedOn ? plans.issued.replace('{date}', metadata.issuedOn) : '',
    address: bare(siteAddress(addressOfPlan(plan.edition, plan.id))),
  };
}

/** The picture of a plan. */
export function previewOfPlan(plan: Plan): Promise<Uint8Array> {
  return toPreviewPng(previewOf(plan));
}

/** The picture of the portal itself, for pages that belong to no one plan. */
export function previewOfSite(edition: Edition): Promise<Uint8Array> {
  const { site, home } = words(edition);
  return toPreviewPng({
    site: portalIn(edition).site.name || site.name,
    above: '',
    title: home.title,
    below: fill(home.lead, { count: portalIn(edition).plans.length }),
    address: bare(siteAddress(addressOfHome(edition))),
  });
}
