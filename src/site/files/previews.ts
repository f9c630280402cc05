/** Preview pictures: one of the portal and one of each plan, in every edition. */
import type { Edition, Plan } from '../../plan/model.ts';
import { recallNothing } from '../../plan/recall.ts';
import { words } from '../../i18n/words.ts';
import { type Preview, toPreviewPng } from '../../pictures/preview.ts';
import { addressOfHome, addressOfPlan } from '../addresses.ts';
import { homeLead, siteColours, siteName, siteSeal } from '../identity.ts';
import { siteAddress } from '../siteAddress.ts';
import { planTitle } from '../pages/planFacts.ts';
import { reading } from '../portal.ts';

const bare = (address: string): string => address.replace(/^https?:\/\//u, '');

function identityOf(edition: Edition): Pick<Preview, 'site' | 'seal' | 'colours'> {
  return { site: siteName(edition), seal: siteSeal(edition), colours: siteColours() };
}

function previewOf(plan: Plan): Preview {
  const { plans } = words(plan.edition);
  const { metadata, place } = plan;
  return {
    ...identityOf(plan.edition),
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

/** The picture of the portal itself, for pages that belong to no one plan; it hardly ever changes. */
export async function previewOfSite(edition: Edition): Promise<Uint8Array> {
  const { home } = words(edition);
  const preview: Preview = {
    ...identityOf(edition),
    above: '',
    title: home.title,
    below: homeLead(edition),
    address: bare(siteAddress(addressOfHome(edition))),
  };
  const { recall = recallNothing } = reading();
  const known = recall<string>(['preview', preview], () => undefined);
  if (known !== undefined) return Buffer.from(known, 'base64');
  const png = await toPreviewPng(preview);
  recall(['preview', preview], () => Buffer.from(png).toString('base64'));
  return png;
}
