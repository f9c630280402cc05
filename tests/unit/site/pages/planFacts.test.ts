import { expect, test } from 'vitest';
import type { AccountLine, Indicator, Plan, Responsibility } from '../../../../src/plan/model.ts';
import { countVerdicts, withhold } from '../../../../src/site/pages/account.ts';
import { addressOfClause, addressOfSearch, inEdition } from '../../../../src/site/addresses.ts';
import { countPlan, formatDate, splitTitle } from '../../../../src/site/pages/planFacts.ts';
import { EDITION_CODES } from '../../../../src/plan/editions.ts';
import { toSitemap, toSitemapFiles } from '../../../../src/site/files/sitemap.ts';

const statement = (clause: string, ...organisations: string[]) =>
  ({ clause, organisations }) as Responsibility;

test('a plan is counted by its clauses with bodies, its indicators, bodies and last year', () => {
  const indicators = [{ year: 2023 }, { year: null }, { year: 2025 }] as Indicator[];
  const responsibilities = [
    statement('1', '市教育局', '财政局'),
    statement('1', '财政局'),
    statement('2', '市教育局'),
  ];
  expect(countPlan({ indicators, responsibilities } as Plan)).toEqual({
    tasks: 2,
    indicators: 3,
    bodies: 2,
    year: 2025,
  });
  expect(countPlan({ indicators: [], responsibilities: [] } as unknown as Plan).year).toBeNull();
});

test('the bracket that ends a title stays whole', () => {
  expect(splitTitle('三年行动方案（2023—2025年）')).toEqual(['三年行动方案', '（2023—2025年）']);
  expect(splitTitle('（试行）办法')).toEqual(['（试行）办法']);
});

test('dates are printed as papers print them', () => {
  expect(formatDate('2022-12-28')).toBe('2022年12月28日');
  expect(formatDate('2020-08')).toBe('2020-08');
});

test('addresses', () => {
  expect(inEdition('zh-Hant', '/plans/')).toBe('/zh-hant/plans/');
  expect(addressOfClause('zh-Hans', 'jinjiang-2022', '2-1-3')).toBe('/plans/jinjiang-2022/#2-1-3');
  expect(addressOfSearch('zh-Hant', '5:3 & 2')).toBe('/zh-hant/search/?q=5%3A3%20%26%202');
});

test('of a suspect line only length and hash are told, of others nothing is withheld', () => {
  const line: AccountLine = { line: 7, verdict: 'suspect', reasons: [], text: '彩票' };
  expect(withhold(line)).toEqual({
    length: 2,
    sha256: 'c655bfe877f5ffadd796bda252d0bfc0bcd4b6d4ae5bfa76d678e497ca9b0918',
  });
  expect(withhold({ ...line, verdict: 'furniture' })).toBeNull();
  expect(countVerdicts({ account: [line, line] } as Plan)).toEqual([{ verdict: 'suspect', count: 2 }]);
});

test('the sitemap holds every edition of each page, sorted, each naming the others', () => {
  const map = toSitemap(['/plans/', '/'], EDITION_CODES);
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  expect(addresses).toEqual([
    'http://localhost:4321/',
    'http://localhost:4321/zh-hant/',
    'http://localhost:4321/zh-hk/',
    'http://localhost:4321/plans/',
    'http://localhost:4321/zh-hant/plans/',
    'http://localhost:4321/zh-hk/plans/',
  ]);
  expect(map.match(/hreflang="zh-Hant"/g)).toHaveLength(6);
});

test('a sitemap of too many addresses is several, and a list of them', () => {
  const files = toSitemapFiles(['/plans/', '/', '/data/'], ['zh-Hans', 'zh-Hant'], 4);
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.get('sitemap.xml')).toMatch(/<sitemapindex.*<loc>[^<]+\/sitemap-1.xml<\/loc>/s);
  expect([...files.values()].slice(1).map((text) => text.match(/<url>/g)?.length)).toEqual([4, 2]);
});
