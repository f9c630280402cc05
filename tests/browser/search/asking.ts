import { expect, type Page } from '@playwright/test';

/** The exact hits for a query, or what went wrong. */
export type Outcome = string[] | string;

/** Opens the search page and waits for its first answer. */
export async function openSearch(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('search-page:defined');
}

/**
 * Asks many queries through the page's own box, one after the other without loading it again, and gives the addresses
 * `<plan>#<clause>` of the exact hits, sorted by the order of `clauses`.
 */
export async function askAll(page: Page, queries: string[], clauses: string[]): Promise<Outcome[]> {
  const order = new Map(clauses.map((address, at) => [address, at]));
  const answers = await page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('search-page input');
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    if (!input || !results) throw new Error('no search page');
    // Thousands of changes of the address in a second are what no reader does, and browsers slow them down.
    history.replaceState = () => undefined;
    const answers: (string[] | string)[] = [];
    for (const query of all) {
      input.value = query;
      const isDone = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!['done', 'error'].includes(results.dataset['state'] ?? '')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { attributeFilter: ['data-state'] });
      });
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await isDone;
      let more = results.querySelector<HTMLButtonElement>('button');
      while (more) {
        const before = results.querySelectorAll('a').length;
        more.click();
        while (results.querySelectorAll('a').length === before) await new Promise((wake) => setTimeout(wake));
        more = results.querySelector<HTMLButtonElement>('button');
      }
      // Bodies, plans and figures that answer stand above the clauses, as cards.
      const links = [...results.querySelectorAll('a')].filter((link) => !link.closest('.search-card'));
      const exact = links.filter((link) => link.dataset['match'] === 'exact');
      const isFirst = links.slice(0, exact.length).every((link) => link.dataset['match'] === 'exact');
      const address = ({ pathname, hash }: HTMLAnchorElement): string =>
        `${pathname.split('/').at(-2) ?? ''}${hash}`;
      answers.push(
        results.dataset['state'] !== 'done' ? 'error' : isFirst ? exact.map(address) : 'exact not first',
      );
    }
    return answers;
  }, queries);
  return answers.map((answer) =>
    typeof answer === 'string' ? answer : answer.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
}

/** Presses for more until every hit is shown; each press is over when there are more links. */
export async function showAll(page: Page): Promise<void> {
  const results = page.locator('[data-search-results]');
  while ((await results.locator('button').count()) > 0) {
    const before = await results.locator('a').count();
    await results.locator('button').click();
    await expect.poll(() => results.locator('a').count()).toBeGreaterThan(before);
  }
}
