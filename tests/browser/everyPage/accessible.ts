import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules whose answer depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line for each element. */
async function findViolations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** No violation, in light colours and, where colours matter, in dark ones. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const all = await findViolations(page, (axe) => axe.withTags(standards));
  expect.soft(all, 'axe in light colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colours = await findViolations(page, (axe) => axe.withRules(colourRules));
  expect.soft(colours, 'axe in dark colours').toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
