/** What a thumb meets on every kind of page: targets it can hit, a header of one line, a bar that is whole. */
import { expect, type Page } from '@playwright/test';

/** 工信部 适老化 rules and WCAG 2.2 (2.5.5): the least width and height of what is touched, in CSS pixels. */
const leastTarget = 44;

/**
 * Links and controls smaller than a thumb, as `width×height: markup`. Links inside a sentence are as high as its
 * lines, as both rules allow, and the marks of a chart as high as their rows: its table leads to the same places.
 * A target may reach beyond its own box by an `::after` laid over its surroundings.
 */
function findSmallTargets(least: number): string[] {
  const pixels = (length: string): number => parseFloat(length) || 0;
  const reach = (element: Element): [number, number] => {
    const { width, height } = element.getBoundingClientRect();
    const after = getComputedStyle(element, '::after');
    if (after.content === 'none' || after.position !== 'absolute') return [width, height];
    return [Math.max(width, pixels(after.width)), Math.max(height, pixels(after.height))];
  };
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const copy = block?.cloneNode(true) as Element | undefined;
    copy?.querySelectorAll('a, button').forEach((each) => each.remove());
    return /[\p{L}\p{N}]/u.test(copy?.textContent ?? '');
  };
  return [...document.querySelectorAll('a[href], button, select, summary, input, textarea')]
    .map((element) =>
      element instanceof HTMLInputElement && element.type === 'checkbox'
        ? (element.labels?.[0] ?? element)
        : element,
    )
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter(
      (element) =>
        !element.matches('.skip') && !element.closest('.screen-reader, svg') && !isInSentence(element),
    )
    .flatMap((element) => {
      const [width, height] = reach(element);
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`${width.toFixed(0)}×${height.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`];
    });
}

/** Words of the bottom bar that do not fit their place, or break into two lines. */
function findCutLabels(): string[] {
  return [...document.querySelectorAll('.bar :is(a, button)')]
    .filter((item) => item.checkVisibility())
    .filter((item) => {
      const words = document.createRange();
      words.selectNodeContents(item);
      const text = [...words.getClientRects()].filter(({ height }) => height > 0);
      const box = item.getBoundingClientRect();
      return text.some(
        ({ left, right, bottom }) => left < box.left || right > box.right || bottom > innerHeight,
      );
    })
    .map((item) => item.textContent.trim());
}

/** How many lines the header takes: its parts overlap in height when they stand side by side. */
function countHeaderLines(): number {
  const tops = [...document.querySelectorAll('.top .brand, .top-tools > *')]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect());
  const lowestTop = Math.max(...tops.map(({ top }) => top));
  return tops.every(({ bottom }) => bottom > lowestTop) ? 1 : 2;
}

/**
 * Words pressed into a column too narrow for them: three lines or more of fewer than three characters each, as
 * `characters/lines: words`. A table that became a list and kept the widths of its columns looks like that.
 */
function findSqueezedWords(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((element) => !element.closest('svg, .screen-reader, thead') && element.checkVisibility())
    .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .flatMap((text) => {
      const words = document.createRange();
      words.selectNodeContents(text);
      const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
      const length = text.textContent?.trim().length ?? 0;
      return lines > 2 && length / lines < 3 ? [`${length}/${lines}: ${text.textContent}`] : [];
    });
}

const isScrollingSideways = (): boolean =>
  document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** Everything above, at the present size of the window. */
export async function expectForThumbs(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(findSmallTargets, leastTarget), `small targets ${where}`).toEqual([]);
  expect.soft(await page.evaluate(findCutLabels), `cut labels ${where}`).toEqual([]);
  expect.soft(await page.evaluate(findSqueezedWords), `squeezed words ${where}`).toEqual([]);
  expect.soft(await page.evaluate(countHeaderLines), `lines of the header ${where}`).toBe(1);
  expect.soft(await page.evaluate(isScrollingSideways), `scrolls sideways ${where}`).toBe(false);
}
