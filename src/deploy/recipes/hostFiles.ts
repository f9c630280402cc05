import type { SiteConfig } from '../../portal/model.ts';
import { toApache } from './toApache.ts';
import { toHeadersFile, toRedirectsFile } from './toHostFiles.ts';
import type { RecipeSite } from './site.ts';

/** A host that reads its settings from the folder of the portal itself (`host` of `content/site.yaml`). */
type Host = SiteConfig['host'];

/** The files that such a host reads, by their path from the root of the portal. */
export function hostFiles(host: Host, site: RecipeSite): Record<string, string> {
  if (host === 'apache') return { '.htaccess': toApache(site) };
  if (host === 'headers') return { _headers: toHeadersFile(site), _redirects: toRedirectsFile(site) };
  // GitHub would hand the folder to Jekyll, which leaves out what begins with an underscore.
  if (host === 'pages') return { '.nojekyll': '' };
  return {};
}
