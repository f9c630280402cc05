/** What holds for every kind of page on a phone, each loaded once: the Traditional edition, and pages that have no edition. */
import { expect, test } from '@playwright/test';

import { isHant, listKinds, readPage, sharedPath } from '../../built/dist.ts';
import { expectAccessible } from './accessible.ts';
import { collectComplaints } from './quiet.ts';
import { expectForThumbs } from './thumbs.ts';
import { expectNoOverflow } from './width.ts';

test.use({ reuseContext: true });

const kinds = listKinds();
const translated = new Set(kinds.filter(isHant).map(sharedPath));

for (const address of kinds.filter((each) => isHant(each) || !translated.has(each))) {
  test(`${address} is whole`, async ({ page, baseURL, viewport }) => {
    const complaints = collectComplaints(page, baseURL);
    await page.goto(address, { waitUntil: 'load' });
    // What is meant for paper or for other sites' frames has no bar.
    const isFramed = readPage(address).includes('class="bar"');
    if (isFramed) await expectForThumbs(page, 'at 390');
    await expectNoOverflow(page);
    if (isFramed) {
      await expectForThumbs(page, 'at 320');
      await page.locator('elder-mode button').click();
      await expectForThumbs(page, 'at 320 in elder mode');
      await page.locator('elder-mode button').click();
    }
    if (viewport) await page.setViewportSize(viewport);
    // The rule of thumbs is stricter than axe's on targets.
    await expectAccessible(page, isFramed ? ['target-size'] : []);
    expect(complaints).toEqual([]);
  });
}
