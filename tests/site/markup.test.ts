import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { listPages, readPage, siteUrl } from '../built/dist.ts';
import { attribute, idsOf, parsePage } from '../built/markup.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style, not validity: what the compiler happens to print.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // Clauses are addressed by their printed numbers (#2-1-3), which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe.each(listPages())('%s', (page) => {
  const { elements } = parsePage(page);

  test('is valid HTML', async () => {
    const report = await validator.validateString(readPage(page), page);
    const messages = report.results.flatMap(({ messages: found }) => found);
    expect(messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`)).toEqual([]);
  });

  test('has unique ids', () => {
    const ids = idsOf(parsePage(page));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has no inline style and no inline script', () => {
    const inline = elements.filter(
      (element) =>
        element.tagName === 'style' ||
        attribute(element, 'style') !== undefined ||
        Object.keys(element.properties).some((name) => /^on[A-Z]/.test(name)) ||
        (element.tagName === 'script' &&
          attribute(element, 'src') === undefined &&
          attribute(element, 'type') !== 'application/ld+json'),
    );
    expect(inline.map(({ tagName, properties }) => `<${tagName} ${JSON.stringify(properties)}>`)).toEqual([]);
  });

  test('has a strict content security policy', () => {
    const policies = elements.filter(
      (element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(policies).toHaveLength(1);
    const policy = policies.map((each) => attribute(each, 'content')).join();
    expect(policy).toMatch(/default-src '(self|none)'/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  });

  test('loads nothing from a third party', () => {
    const loaded = elements
      .filter(({ tagName }) =>
        /^(script|img|iframe|source|video|audio|object|embed|use|image|form)$/.test(tagName),
      )
      .concat(
        elements.filter((each) => /stylesheet|preload|icon|manifest/.test(attribute(each, 'rel') ?? '')),
      )
      .flatMap((each) =>
        ['src', 'href', 'srcSet', 'data', 'action', 'xLinkHref'].map((name) => attribute(each, name)),
      )
      .filter(
        (address) => address !== undefined && /^(https?:)?\/\//.test(address) && !address.startsWith(siteUrl),
      );
    expect(loaded).toEqual([]);
  });
});
