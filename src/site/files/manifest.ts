/** The web app manifest: what a phone shows when a reader puts the portal on the home screen. */
import type { Edition } from '../../plan/model.ts';
import { words } from '../../i18n/words.ts';
import { light } from '../../styles/theme.ts';
import { addressOfHome } from '../addresses.ts';
import { portalIn } from '../portal.ts';
import { inSite } from '../siteAddress.ts';

/** Pixels: 180 for iOS, 192 and 512 for Android. */
export const ICON_SIZES = [180, 192, 512];

/** The manifest of one edition (W3C Web Application Manifest). */
export function buildManifest(edition: Edition): Record<string, unknown> {
  const { site, home } = words(edition);
  return {
    name: portalIn(edition).site.name || site.name,
    short_name: portalIn(edition).site.name || site.name,
    description: home.title,
    lang: edition,
    start_url: addressOfHome(edition),
    scope: inSite('/'),
    display: 'minimal-ui',
    background_color: light.paper,
    theme_color: light.seal,
    icons: ICON_SIZES.filter((size) => size !== 180).map((size) => ({
      src: inSite(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
}
