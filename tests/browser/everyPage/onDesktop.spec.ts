/**
 * What holds for every kind of page at a desk, each loaded once. The editions are of one make (tests/site/editions.test.ts):
 * the Simplified one is looked at here, the Traditional one on a phone.
 */
import { expect, test } from '@playwright/test';

import { isHant, listKinds } from '../../built/dist.ts';
import { expectAccessible } from './accessible.ts';
import { collectComplaints } from './quiet.ts';
import { expectWalkable } from './tabs.ts';
import { expectNoOverflow } from './width.ts';

test.use({ reuseContext: true });

for (const address of listKinds().filter((each) => !isHant(each))) {
  test(`${address} is whole`, async ({ page, baseURL, viewport }) => {
    const complaints = collectComplaints(page, baseURL);
    await page.goto(address, { waitUntil: 'load' });
    // The Tab key first: a test of later points moves the focus.
    await expectWalkable(page);
    await expectNoOverflow(page);
    if (viewport) await page.setViewportSize(viewport);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}
