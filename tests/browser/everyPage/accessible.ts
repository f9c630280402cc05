import { expect, type Page } from '@playwright/test';

import { findViolations } from '../axe.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules whose answer depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** No violation, in light colours and, where colours matter, in dark ones. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await findViolations(page, { runOnly: standards }), 'axe in light colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await findViolations(page, { runOnly: colourRules }), 'axe in dark colours').toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
