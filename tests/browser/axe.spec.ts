import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { listKinds } from '../built/dist.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of listKinds()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} has no accessibility violation in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      );
      expect(found).toEqual([]);
    });
  }
}
