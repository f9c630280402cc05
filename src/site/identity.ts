/** Whose site it is, as every page and picture shows it: name, seal or logo, colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawSeal } from '../pictures/seal.ts';
import type { Edition } from '../plan/model.ts';
import { contentDir } from '../portal/readSite.ts';
import { readLogo } from '../schema/ownFiles.ts';
import { ownTokens, toThemeSheet } from '../pictures/siteColours.ts';
import { type Colours, light } from '../styles/theme.ts';
import { fill, words } from '../i18n/words.ts';
import { portalAsRead, portalIn } from './portal.ts';
import { inSite } from './siteAddress.ts';

/** The site's name. */
export function siteName(edition: Edition): string {
  return portalIn(edition).site.name || words(edition).site.name;
}

/** The character of its seal. */
export function siteSeal(edition: Edition): string {
  return portalIn(edition).site.seal || (Array.from(siteName(edition))[0] ?? '');
}

/** The sentence under the headline of the first page: the operator's own, else what the portal holds. */
export function homeLead(edition: Edition): string {
  const { site, plans } = portalIn(edition);
  return site.lead || fill(words(edition).home.lead, { count: plans.length });
}

/** The address of its logo; undefined where the seal stands for it. */
export function logoAddress(): string | undefined {
  const { logo } = portalAsRead().site;
  return logo && inSite(`/${encodeURI(logo)}`);
}

/** The colours of what is drawn, by day. */
export function siteColours(): Colours {
  return { ...light, ...ownTokens(portalAsRead().site.colours).day };
}

/** The sheet that sets the site's colours; empty where they are ours. */
export function themeSheet(): string {
  return toThemeSheet(portalAsRead().site.colours);
}

/** The address of that sheet; undefined where there is none. */
export function themeAddress(): string | undefined {
  return themeSheet() && inSite('/theme.css');
}

/** The icon of the site as SVG: its logo, a seal of its own, or ours. */
export async function siteIcon(edition: Edition): Promise<string> {
  const { site } = portalAsRead();
  const logo = site.logo && readLogo(contentDir, site.logo);
  if (logo) return logo;
  const seal = siteSeal(edition);
  const { seal: ground, 'on-seal': ink } = siteColours();
  const ours = readFileSync(join('public', 'favicon.svg'), 'utf8');
  return seal === words(edition).site.seal && ground === light.seal ? ours : drawSeal(seal, ground, ink);
}
