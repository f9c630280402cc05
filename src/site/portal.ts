/** The portal's content, read once a build. */
import type { Edition } from '../plan/model.ts';
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
