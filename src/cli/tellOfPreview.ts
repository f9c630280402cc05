import { join } from 'node:path';
import { displayPath } from '../schema/files.ts';
import { thisSite } from '../site/siteAddress.ts';
import { contentDir } from './folders.ts';
import { say } from './terminal.ts';

/** The last line of a build without an address: its pages and codes are a preview, and how that is mended. */
export function tellOfPreview(): void {
  if (!thisSite().isPreview) return;
  const file = displayPath(join(contentDir, 'site.yaml'));
  say({
    zh: `${file}: 尚未设置网址，各页和二维码都标为“预览”; 请填写 address（或设置 SITE_URL）后重新生成`,
    en: `${file}: no address is set, so every page and code says that it is a preview; fill in address (or set SITE_URL) and build again`,
  });
}
