import { expect, type Page } from '@playwright/test';

/** What has the focus: how it can be told from its neighbours, and whether it can be seen. */
const focused = (page: Page): Promise<{ name: string; seen: boolean; marked: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { width, height } = element.getBoundingClientRect();
    // A frame around a field may show the focus for it.
    const styles = [element, element.parentElement ?? element].map((each) => getComputedStyle(each));
    return {
      name: element.outerHTML.slice(0, 120),
      seen: width > 0 && height > 0,
      marked: styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    };
  });

/** What the first twelve presses of the Tab key reach can be seen, and shows that it has the focus. */
export async function expectWalkable(page: Page): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const { name, seen, marked } = await focused(page);
    if (name.startsWith('<body')) break;
    expect.soft(seen, `${name} is visible when focused`).toBe(true);
    expect.soft(marked, `${name} shows that it is focused`).toBe(true);
  }
}
