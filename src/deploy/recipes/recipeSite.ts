import { EDITIONS } from '../../plan/editions.ts';
import type { SiteConfig } from '../../portal/model.ts';
import type { SiteAddress } from '../../site/siteAddress.ts';
import type { RecipeSite } from './site.ts';

/** What a recipe must know, from `content/site.yaml`. */
export function recipeSite(
  site: SiteConfig,
  { origin, base }: Pick<SiteAddress, 'origin' | 'base'>,
): RecipeSite {
  const { editions, redirects, formerAddresses } = site;
  return {
    origin,
    base,
    editions: editions.map(({ code }) => EDITIONS[code].path),
    redirects,
    formerAddresses,
  };
}
