import { expect, type Page } from '@playwright/test';

import { findViolations } from '../axe.ts';
import { thinRepetition } from './thin.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules whose answer depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * No violation in any form that the page has, in light colours and, where colours matter, in dark ones; but for rules that another
 * check covers. What is alike is taken out of the page first, so this comes last.
 */
export async function expectAccessible(page: Page, covered: string[] = []): Promise<void> {
  await thinRepetition(page);
  const rules = Object.fromEntries(covered.map((rule) => [rule, { enabled: false }]));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await findViolations(page, { runOnly: standards, rules }), 'axe in light colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await findViolations(page, { runOnly: colourRules }), 'axe in dark colours').toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
