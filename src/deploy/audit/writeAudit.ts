import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_CODES, EDITIONS } from '../../plan/editions.ts';
import type { Recall } from '../../plan/recall.ts';
import type { SiteConfig } from '../../portal/model.ts';
import type { SiteAddress } from '../../site/siteAddress.ts';
import { listBuilt } from '../manifest/buildManifest.ts';
import { type Audit, buildAudit } from './buildAudit.ts';
import { fillAuditPage } from './toAuditHtml.ts';

/** The page that tells what was found, in each edition. */
const AUDIT_PAGE = 'about/audit/index.html';
/** Whether a page is filled in only when all others are there. */
export const isAuditPage = (path: string): boolean => path.endsWith(AUDIT_PAGE);
/** Where the audit stands as data, from the root of the portal. */
export const AUDIT_FILE = 'data/audit.json';
/** What is written after the audit, or with it. */
const LATER = ['manifest.json', 'manifest.sig', AUDIT_FILE];

/**
 * Looks over a finished portal, and writes what was found as data and into the page of each edition.
 * @param built its files, where they are known
 */
export function writeAudit(
  folder: string,
  site: SiteConfig,
  { origin, base }: SiteAddress,
  recall?: Recall,
  built: readonly string[] = listBuilt(folder),
): Audit {
  const files = new Set([...built, ...LATER]);
  const audit = buildAudit(site, { folder, files, origin, base }, recall);
  writeFileSync(join(folder, AUDIT_FILE), `${JSON.stringify(audit, null, 1)}\n`);
  for (const edition of EDITION_CODES) {
    const page = join(folder, EDITIONS[edition].path, AUDIT_PAGE);
    if (!existsSync(page)) continue;
    const empty = readFileSync(page, 'utf8');
    // The file as it was built is kept under another name.
    rmSync(page);
    writeFileSync(page, fillAuditPage(empty, audit, edition, base));
  }
  return audit;
}
