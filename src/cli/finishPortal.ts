import type { KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { AUDIT_FILE, writeAudit } from '../deploy/audit/writeAudit.ts';
import { tellAudit } from './tellAudit.ts';
import { readSigningKey } from '../deploy/manifest/signingKey.ts';
import { listBuilt } from '../deploy/manifest/buildManifest.ts';
import { writeManifest } from '../deploy/manifest/writeManifest.ts';
import { hostFiles } from '../deploy/recipes/hostFiles.ts';
import { recipeSite } from '../deploy/recipes/recipeSite.ts';
import type { Recall } from '../plan/recall.ts';
import type { SiteConfig } from '../portal/model.ts';
import { writeSitemap } from '../site/files/sitemap.ts';
import { thisSite } from '../site/siteAddress.ts';
import { contentDir } from './folders.ts';
import { tellOfMove } from './tellOfMove.ts';

/** What the last steps of a build need, read before the first. */
export interface Finish {
  site: SiteConfig;
  key: KeyObject | undefined;
}

/** Reads the key that signs, and complains of it before the long work. */
export function prepareFinish(site: SiteConfig): Finish {
  return { site, key: readSigningKey(process.env['CELAN_KEY'], site.publicKey, contentDir) };
}

/**
 * What is written when all pages are there: the sitemap, the host's files, and last the manifest over all of them.
 * @param known hashes of files that need not be read again
 */
export function finishPortal(
  folder: string,
  listed: readonly string[],
  { site, key }: Finish,
  previous: string,
  known?: Map<string, { sha256: string }>,
  recall?: Recall,
): void {
  writeSitemap(folder, listed);
  for (const [name, text] of Object.entries(hostFiles(site.host, recipeSite(site, thisSite())))) {
    writeFileSync(join(folder, name), text);
    known?.delete(name);
  }
  // To list the files of a large portal takes a while, so it is done once.
  const built = listBuilt(folder);
  const audit = writeAudit(folder, site, thisSite(), recall, built);
  const before = process.env['CELAN_PREVIOUS'] || previous;
  writeManifest(
    folder,
    { site: site.address, publicKey: site.publicKey, key, previous: before },
    known,
    recall,
    [...built, AUDIT_FILE],
  );
  tellAudit(audit);
  tellOfMove(before, site);
}
