import type { Page } from '@playwright/test';

/** Collects what goes wrong while a page loads: errors, warnings, missing files, requests to a third party. */
export function collectComplaints(page: Page, baseURL: string | undefined): string[] {
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
  return complaints;
}
