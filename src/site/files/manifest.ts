/** The web app manifest: what a phone shows when a reader puts the portal on the home screen. */
import type { Edition } from '../../plan/model.ts';
import { words } from '../../i18n/words.ts';
import { addressOfHome } from '../addresses.ts';
import { siteColours, siteName } from '../identity.ts';
import { inSite } from '../siteAddress.ts';

/** Pixels: 180 for iOS, 192 and 512 for Android. */
export const ICON_SIZES = [180, 192, 512];

/** The manifest of one edition (W3C Web Application Manifest). */
export function buildManifest(edition: Edition): Record<string, unknown> {
  const { home } = words(edition);
  const colours = siteColours();
  return {
    name: siteName(edition),
    short_name: siteName(edition),
    description: home.title,
    lang: edition,
    start_url: addressOfHome(edition),
    scope: inSite('/'),
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.seal,
    icons: ICON_SIZES.filter((size) => size !== 180).map((size) => ({
      src: inSite(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
}
