/** The portal's content, read once a build. */
import type { AlignedClause } from '../hanzi/alignEditions.ts';
import { createHanzi, type Hanzi } from '../hanzi/createHanzi.ts';
import type { Edition } from '../plan/model.ts';
import { EDITIONS, scriptOf } from '../plan/editions.ts';
import { editionOf } from '../portal/editionOf.ts';
import type { Recall } from '../plan/recall.ts';
import { loadPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';
import { contentDir } from '../portal/readSite.ts';
import { siteRoot, thisSite } from './siteAddress.ts';

/** What has been read, each edition made of it, and what is worked out once for all who ask. */
export interface Reading {
  source?: Portal;
  editions: Map<Edition, Portal>;
  hanzi?: Hanzi;
  /** Gives what an earlier build has read or converted. */
  recall?: Recall;
  /** Both scripts side by side, by plan and edition. */
  aligned: Map<string, AlignedClause[]>;
  /** Which pages are made of it: of one plan and its bodies, or for null those over all plans; all where it is not said. */
  share?: Share | null;
}

/**
 * A plan and the bodies whose pages are made with it; or, where `plan` is empty, plans that have a page side by side, or a
 * further page of the list of comparisons.
 */
export interface Share {
  plan: string;
  bodies: string[];
  beside?: string[];
  compared?: number;
}

// Astro runs a copy of this code in the bundle of the pages: both copies find the one reading of a build here.
const shared = globalThis as { celanReading?: Reading };
const startReading = (): Reading => ({ editions: new Map(), aligned: new Map() });
const own = startReading();

/** What this process, or this thread of it, shows. */
export const reading = (): Reading => shared.celanReading ?? own;

/** Lets all copies of this code in this thread show something else. */
export function show(other: Reading): void {
  shared.celanReading = other;
}

/** Reads the content anew, and for all copies of this code in this process: what a build begins with. */
export function readForBuild(recall?: Recall): Portal {
  show({ ...startReading(), ...(recall && { recall }) });
  return portalAsRead();
}

/** Everything the pages show, in one edition. */
export function portalIn(edition: Edition): Portal {
  const { editions } = reading();
  const portal = editions.get(edition) ?? editionOf(portalAsRead(), edition, thisHanzi(), reading().recall);
  editions.set(edition, portal);
  return portal;
}

/** The content as read: plans in their source's edition. */
export function portalAsRead(): Portal {
  return (reading().source ??= withAddress(loadPortal(contentDir, reading().recall)));
}

/** The conversions with the portal's glossary. */
export function thisHanzi(): Hanzi {
  return (reading().hanzi ??= createHanzi(portalAsRead().glossary));
}

/** Whether the pages of a plan are made now; for null, those over all plans. */
export function isMade(plan: string | null): boolean {
  const { share } = reading();
  return share === undefined || (share?.plan ?? null) === plan;
}

/** Whether a page of the list of comparisons is made now: the first, and few of them, with the pages over all plans. */
export function isListMade(page: number, isApart: boolean): boolean {
  const { share } = reading();
  return (
    share === undefined || (share?.compared ?? (share ? 0 : null)) === (isApart && page > 1 ? page : null)
  );
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
