import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { editionOfPath } from '../../src/plan/editions.ts';
import { loadPortal } from '../../src/portal/loadPortal.ts';
import { dist, isHant, kindOf, listEditions, listPages } from '../built/dist.ts';
import { attribute, parsePage, textOf } from '../built/markup.ts';

const { plans } = loadPortal('content');
const pages = listPages().filter((page) => /\/plans\/[^/]+\/./.test(page) || kindOf(page) === '/plans/*/');
const classOf = (element: Parameters<typeof attribute>[0]): string => attribute(element, 'className') ?? '';

describe.each(plans)('$id', ({ id, sourceEdition, origin }) => {
  const own = pages.filter((page) => page.includes(`/plans/${id}/`) && !/\/(source|codes)\//.test(page));
  const converted = own.filter(
    (page) => origin === 'machine-made' || isHant(page) !== (sourceEdition === 'zh-Hant'),
  );

  test('has converted pages', () => {
    expect(converted.length).toBeGreaterThan(2);
  });

  test.each(converted)('%s says that it is converted and links to the original', (page) => {
    const { elements } = parsePage(page);
    const note = elements.find((each) => classOf(each).includes('conversion'));
    const links = elements.filter((each) => each.tagName === 'a').map((each) => attribute(each, 'href'));
    expect(note && textOf(note)).toMatch(/转换文本|轉換文本|校正版/);
    expect(links).toContain(page.replace(/(\/plans\/[^/]+\/).*/, '$1source/'));
  });
});

const editions = pages.filter((page) => page.endsWith('/editions/'));

test('every plan has the page of both scripts, in all editions', () => {
  expect(editions).toHaveLength(plans.length * listEditions().length);
});

describe.each(editions)('%s', (page) => {
  const { elements } = parsePage(page);
  const facing = isHant(page) ? editionOfPath(page) : 'zh-Hant';
  const paragraphs = (lang: string) =>
    elements.filter((each) => each.tagName === 'p' && attribute(each, 'lang') === lang);

  test('sets as many Traditional sentences beside as Simplified ones', () => {
    expect(paragraphs('zh-Hans').length).toBeGreaterThan(20);
    expect(paragraphs(facing)).toHaveLength(paragraphs('zh-Hans').length);
  });

  test('explains every mark in words, reachable by the keyboard', () => {
    const marks = elements.filter((each) => each.tagName === 'mark');
    const tips = new Map(
      elements
        .filter((each) => attribute(each, 'role') === 'tooltip')
        .map((each) => [attribute(each, 'id'), textOf(each)]),
    );
    expect(marks.length).toBeGreaterThan(5);
    expect(tips.size).toBe(marks.length);
    for (const mark of marks) {
      expect(attribute(mark, 'tabIndex')).toBe('0');
      expect(tips.get(attribute(mark, 'ariaDescribedBy'))).toMatch(/[“「].+[”」]/);
    }
  });

  test('offers every mark as a row of the CSV file', () => {
    const rows = readFileSync(join(dist, page.replace(/editions\/$/, 'editions.csv')), 'utf8')
      .trim()
      .split('\r\n');
    const inOneScript = elements.filter((each) => each.tagName === 'mark').length / 2;
    expect(rows[0]).toBe(`clause,number,kind,published,zh-Hans,opencc,${facing},reason,sentence`);
    expect(rows).toHaveLength(inOneScript + 1);
  });

  test('has a switch for the marked clauses that works without a script', () => {
    expect(elements.some((each) => attribute(each, 'id') === 'only-marked')).toBe(true);
    const plain = elements.filter((each) => each.tagName === 'section' && classOf(each).includes('plain'));
    expect(plain.length).toBeGreaterThan(0);
  });
});
