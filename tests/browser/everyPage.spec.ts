/**
 * What holds for every kind of page, each loaded once a project. Both editions are of one make: what takes seconds
 * (axe, the Tab key) looks at the Simplified one on a desktop and at the Traditional one on a phone.
 */
import { expect, test } from '@playwright/test';

import { isHant, listKinds, readPage } from '../built/dist.ts';
import { expectAccessible } from './everyPage/accessible.ts';
import { collectComplaints } from './everyPage/quiet.ts';
import { expectWalkable } from './everyPage/tabs.ts';
import { expectForThumbs } from './everyPage/thumbs.ts';
import { expectNoOverflow } from './everyPage/width.ts';

for (const address of listKinds()) {
  test(`${address} is whole`, async ({ page, baseURL, isMobile }) => {
    const complaints = collectComplaints(page, baseURL);
    await page.goto(address, { waitUntil: isMobile ? 'load' : 'networkidle' });
    // The Tab key first: a test of later points moves the focus.
    if (!isMobile && !isHant(address)) await expectWalkable(page);
    if (isHant(address) === isMobile) await expectAccessible(page);
    // What is meant for paper or for other sites' frames has no bar.
    const isFramed = isMobile && readPage(address).includes('class="bar"');
    if (isFramed) await expectForThumbs(page, 'at 390');
    await expectNoOverflow(page);
    if (isFramed) {
      await expectForThumbs(page, 'at 320');
      await page.locator('elder-mode button').click();
      await expectForThumbs(page, 'at 320 in elder mode');
    }
    expect(complaints).toEqual([]);
  });
}
