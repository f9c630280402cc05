import { join } from 'node:path';
import { readOwnManifest } from '../deploy/manifest/checkRollback.ts';
import { MANIFEST_FILE } from '../proof/manifest.ts';
import type { SiteConfig } from '../portal/model.ts';
import { displayPath } from '../schema/files.ts';
import { contentDir } from './folders.ts';
import { say } from './terminal.ts';

/** Whether paper may carry an address that the portal no longer answers: the one that it had before, and left. */
export function isMoved(before: string, { address, formerAddresses }: SiteConfig): boolean {
  const bare = (each: string): string => each.replace(/\/*$/, '/');
  if (before === '' || address === '' || bare(before) === bare(address)) return false;
  return !formerAddresses.some((each) => bare(each) === bare(before));
}

/** Tells that the address is another than that of the build before, and how old codes stay answered. */
export function tellOfMove(previous: string, site: SiteConfig): void {
  const file = previous.endsWith('.json') ? previous : join(previous, MANIFEST_FILE);
  const before = readOwnManifest(file)?.site ?? '';
  if (!isMoved(before, site)) return;
  say('moved', { before, now: site.address, file: displayPath(join(contentDir, 'site.yaml')) });
}
