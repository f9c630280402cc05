import { expect, test } from '@playwright/test';

import { listKinds } from '../built/dist.ts';

for (const address of listKinds()) {
  test(`${address} loads without an error and without a third party`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isOurs = !message.text().includes('blocked by Playwright');
      if (isOurs && /error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${baseURL ?? ''}/`)) {
        complaints.push(`asks a third party: ${request.url()}`);
      }
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });
}
