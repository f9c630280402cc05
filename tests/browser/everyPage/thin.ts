import type { Page } from '@playwright/test';

/** What text may differ in and elements be alike nevertheless: where they lead, what they are called, what is in them. */
const OWN = ['id', 'href', 'src', 'd', 'for', 'value', 'datetime', 'points', 'transform', 'name', 'title'];

/**
 * Leaves two of what one parent holds again and again in one form (rows of a table, clauses, entries of a list), with
 * two of each pair of neighbours. Elements are of one form when their tags, classes, attributes and descendants are, and
 * when both have text or none. Rules judge the form: rows 3 to 400 take as long as all else and tell nothing new.
 */
export async function thinRepetition(page: Page): Promise<void> {
  await page.evaluate((own) => {
    const forms = new Map<Element, string>();
    const say = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) => {
        const isOwn =
          own.includes(name) ||
          /^(?:x|y|width|height|r|c[xy])\d?$|^viewBox$|^data-|^aria-(?:label|describedby|controls)/.test(
            name,
          );
        return isOwn ? `${name}${value === '' ? '=' : ''}` : `${name}=${value}`;
      });
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const parts = [...new Set([...element.children].map(say))].sort();
      const form = `<${element.tagName}${attributes.sort().join(' ')}${hasText ? '…' : ''}${parts.join('')}>`;
      forms.set(element, form);
      return form;
    };
    say(document.body);
    const findSurplus = (parent: Element): Element[] => {
      const seen = new Map<string, number>();
      return [...parent.children].filter((element, at) => {
        const pair = `${forms.get(parent.children[at - 1] ?? parent) ?? ''}${forms.get(element) ?? ''}`;
        const times = (seen.get(pair) ?? 0) + 1;
        seen.set(pair, times);
        return times > 2;
      });
    };
    const surplus = [...document.querySelectorAll('main, main *, #contents *')].flatMap(findSurplus);
    for (const element of surplus) element.remove();
  }, OWN);
}
