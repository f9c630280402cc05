import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/model.ts';
import type { SiteConfig } from '../../../../src/portal/model.ts';
import { buildContentPolicy } from '../../../../src/site/pages/contentPolicy.ts';
import { buildPageTags } from '../../../../src/site/pages/pageTags.ts';
import { buildDatasetData, buildStructuredData } from '../../../../src/site/pages/structuredData.ts';

const site: SiteConfig = {
  name: '策览',
  seal: '',
  logo: '',
  colours: { main: '', data: '' },
  lead: '',
  editions: [],
  address: '',
  operator: '',
  contact: '',
  identifiers: { siteCode: '', icp: '', police: '' },
  publicKey: '',
  portals: [],
  redirects: [],
  formerAddresses: [],
  host: '',
  offline: true,
};
const plan = {
  edition: 'zh-Hans',
  place: '晋江市',
  metadata: {
    title: '关于印发行动方案的通知',
    planTitle: '行动方案',
    documentNumber: '晋政办〔2022〕45号',
    issuer: '晋江市人民政府办公室',
    issuedOn: '2022-12-28',
    publishedAt: '2023-01-11 11:26',
    subject: null,
  },
} as Plan;
const page = { title: '行动方案', description: '全文', url: 'https://a.example/plans/x/' };

test('what site.yaml leaves empty prints no tag', () => {
  expect(buildPageTags(site, { ...page, kind: 'page' })).toEqual([['SiteName', '策览']]);
});

test('a list has column tags, a document article tags', () => {
  const names = (kind: 'list' | 'document') =>
    buildPageTags(site, { ...page, kind, plan }).map(([name]) => name);
  expect(names('list')).toEqual([
    'SiteName',
    'ColumnName',
    'ColumnDescription',
    'ColumnKeywords',
    'ColumnType',
  ]);
  expect(names('document')).toEqual([
    'SiteName',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Keywords',
    'Author',
    'Url',
  ]);
});

test('the tags say what the paper says', () => {
  const tags = new Map(
    buildPageTags({ ...site, address: 'https://a.example' }, { ...page, kind: 'document', plan }),
  );
  expect(tags.get('SiteDomain')).toBe('a.example');
  expect(tags.get('PubDate')).toBe('2023-01-11 11:26');
  expect(tags.get('Keywords')).toBe('晋江市,晋政办〔2022〕45号');
});

test('structured data name an operator only when one is known', () => {
  const about = { url: page.url, breadcrumbs: [], plan, isDocument: false };
  expect(buildStructuredData(site, about)).toBeNull();
  expect(buildStructuredData({ ...site, operator: '某市' }, about)).toContain('某市');
});

test('structured data cannot end the script they stand in', () => {
  const hostile = { ...plan, metadata: { ...plan.metadata, planTitle: '</script><script>' } };
  const json = buildStructuredData(site, {
    url: page.url,
    breadcrumbs: [],
    plan: hostile,
    isDocument: true,
  });
  expect(json).not.toContain('</script');
  const graph = JSON.parse(json ?? '') as { '@graph': { name: string }[] };
  expect(graph['@graph'][0]?.name).toBe('</script><script>');
});

test('the downloads are described without a publisher, licence or date that nobody gave', () => {
  const dataset = {
    name: '规划数据',
    description: '数字是目标',
    url: 'https://a.example/data/',
    edition: 'zh-Hans' as const,
    files: [{ name: '指标', url: 'https://a.example/data/indicators.csv', type: 'text/csv' }],
    papers: [{ plan, url: page.url }],
  };
  const describe = (own: SiteConfig) =>
    (JSON.parse(buildDatasetData(own, dataset)) as { '@graph': [Record<string, unknown>] })['@graph'][0];
  expect(describe(site)).toMatchObject({
    '@type': 'Dataset',
    name: '规划数据',
    isBasedOn: [{ '@type': 'DigitalDocument', url: page.url }],
    distribution: [{ '@type': 'DataDownload', contentUrl: 'https://a.example/data/indicators.csv' }],
  });
  expect(Object.keys(describe(site)).filter((key) => /publisher|license|date/i.test(key))).toEqual([]);
  expect(describe({ ...site, operator: '某市' })['publisher']).toMatchObject({ name: '某市' });
});

test('a page may ask only its own site, and other portals where it must', () => {
  expect(buildContentPolicy()).toContain("connect-src 'self';");
  expect(buildContentPolicy(['https://b.example/portal'])).toContain("connect-src 'self' https://b.example;");
  expect(buildContentPolicy()).toContain("script-src 'self';");
  expect(buildContentPolicy([], true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
