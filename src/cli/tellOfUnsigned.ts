import { join } from 'node:path';
import { readSite } from '../portal/readSite.ts';
import { displayPath } from '../schema/files.ts';
import { contentDir } from './folders.ts';
import { say } from './terminal.ts';

/** A site that publishes a key, built without it: its readers are told that nothing could be verified. */
export function tellOfUnsigned(): void {
  if (!readSite().publicKey || process.env['CELAN_KEY']) return;
  const file = displayPath(join(contentDir, 'site.yaml'));
  say({
    zh: `${file}: 有公钥而没有私钥，清单没有签名，“核验”页会答“未能核验”; 请设置 CELAN_KEY 后重新生成`,
    en: `${file}: there is a public key but no private one, so the manifest is not signed and nothing can be verified; set CELAN_KEY and build again`,
  });
}
