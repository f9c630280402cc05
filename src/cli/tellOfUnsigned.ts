import { join } from 'node:path';
import { readSite } from '../portal/readSite.ts';
import { displayPath } from '../schema/files.ts';
import { contentDir } from './folders.ts';
import { say } from './terminal.ts';

/** A site that publishes a key, built without it: its readers are told that nothing could be verified. */
export function tellOfUnsigned(): void {
  if (!readSite().publicKey || process.env['CELAN_KEY']) return;
  const file = displayPath(join(contentDir, 'site.yaml'));
  say('unsigned', { file });
}
