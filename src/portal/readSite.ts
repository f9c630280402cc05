import { siteSchema } from '../schema/site.ts';
import { readTextFile } from '../schema/files.ts';
import { readYaml } from '../schema/yaml.ts';
import type { SiteConfig } from './model.ts';

/** The folder that people edit: `CELAN_CONTENT`, else `content`. */
export const contentDir = process.env['CELAN_CONTENT'] || 'content';

/** `content/site.yaml` alone, for what must be known before anything else is read. */
export function readSite(folder = contentDir): SiteConfig {
  const file = readTextFile(folder, 'site.yaml');
  return file ? readYaml(file.text, file.file, siteSchema).data : siteSchema.parse({});
}
