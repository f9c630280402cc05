import { join } from 'node:path';
import { displayPath } from '../schema/files.ts';
import { thisSite } from '../site/siteAddress.ts';
import { contentDir } from './folders.ts';
import { say } from './terminal.ts';

/** The last line of a build without an address: its pages and codes are a preview, and how that is mended. */
export function tellOfPreview(): void {
  if (!thisSite().isPreview) return;
  const file = displayPath(join(contentDir, 'site.yaml'));
  say('preview', { file });
}
