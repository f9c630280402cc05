/** The portal's content, read once a build. */
import type { Edition } from '../plan/model.ts';
import { EDITIONS, scriptOf } from '../plan/editions.ts';
import { editionOf } from '../portal/editionOf.ts';
import { loadPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';
import { contentDir } from '../portal/readSite.ts';
import { siteRoot, thisSite } from './siteAddress.ts';

const portals = new Map<Edition, Portal>();
let source: Portal | undefined;

/** Everything the pages show, in one edition. */
export function portalIn(edition: Edition): Portal {
  const portal = portals.get(edition) ?? editionOf(portalAsRead(), edition);
  portals.set(edition, portal);
  return portal;
}

/** The content as read: plans in their source's edition. */
export function portalAsRead(): Portal {
  return (source ??= withAddress(loadPortal(contentDir)));
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
