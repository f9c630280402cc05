/** The portal's content, read once a build. */
import type { Edition } from '../plan/model.ts';
import { EDITIONS, scriptOf } from '../plan/editions.ts';
import { editionOf } from '../portal/editionOf.ts';
import { loadPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';
import { contentDir } from '../portal/readSite.ts';
import { siteRoot, thisSite } from './siteAddress.ts';

/** What has been read, and each edition made of it. */
interface Reading {
  source?: Portal;
  editions: Map<Edition, Portal>;
}

// Astro runs a copy of this code in the bundle of the pages: both copies find the one reading of a build here.
const shared = globalThis as { celanReading?: Reading };
const own: Reading = { editions: new Map() };
const reading = (): Reading => shared.celanReading ?? own;

/** Reads the content anew, and for all copies of this code in this process: what a build begins with. */
export function readForBuild(): Portal {
  shared.celanReading = { editions: new Map() };
  return portalAsRead();
}

/** Everything the pages show, in one edition. */
export function portalIn(edition: Edition): Portal {
  const { editions } = reading();
  const portal = editions.get(edition) ?? editionOf(portalAsRead(), edition);
  editions.set(edition, portal);
  return portal;
}

/** The content as read: plans in their source's edition. */
export function portalAsRead(): Portal {
  return (reading().source ??= withAddress(loadPortal(contentDir)));
}

function withAddress(portal: Portal): Portal {
  return { ...portal, site: { ...portal.site, address: thisSite().isPreview ? '' : siteRoot() } };
}

/** The editions that are built, the one at the root first. */
export function editions(): Edition[] {
  return portalAsRead().site.editions.map(({ code }) => code);
}

/** What the switch between editions calls one of them: a character or two, and in full. */
export function nameOfEdition(edition: Edition): { label: string; name: string } {
  const found = portalAsRead().site.editions.find(({ code }) => code === edition);
  return found ?? EDITIONS[edition];
}

/** The edition that is set beside the Simplified text: a Traditional one itself, else the first that is built. */
export function facingEdition(edition: Edition): Edition {
  const isTraditional = (each: Edition): boolean => scriptOf(each) === 'zh-Hant';
  return [edition, ...editions()].find(isTraditional) ?? 'zh-Hant';
}
