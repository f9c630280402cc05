import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Audit } from '../../../src/deploy/audit/buildAudit.ts';
import { POINTS, type Point, UNSEEN } from '../../../src/deploy/audit/point.ts';
import { writeAudit } from '../../../src/deploy/audit/writeAudit.ts';
import { words } from '../../../src/i18n/words.ts';
import type { SiteConfig } from '../../../src/portal/model.ts';
import { readSite } from '../../../src/portal/readSite.ts';

const site: SiteConfig = {
  ...readSite(),
  operator: '云山县教育局',
  contact: '0512-00000000',
  identifiers: { siteCode: 'T000000001', icp: '备000001号', police: '公备0001号' },
};
const EVERY = { SiteName: '云山规划', SiteDomain: 'example.gov.cn', SiteIDCode: 'T000000001' };
const LISTS = {
  ColumnName: '规划',
  ColumnDescription: '全部规划',
  ColumnKeywords: '规划',
  ColumnType: '规划',
};
const PAPER = { ArticleTitle: '云山方案', PubDate: '2024-03-05 09:30', ContentSource: '云山县教育局' };

/** A page as the portal makes them, as far as the audit looks. */
const page = (tags: Record<string, string>, main: string): string => {
  const metas = Object.entries(tags).map(([name, value]) => `<meta name="${name}" content="${value}">`);
  const footer = [site.operator, site.contact, ...Object.values(site.identifiers)].join(' ');
  return `<!doctype html><html lang="zh-Hans"><head><title>云山</title>${metas.join('')}</head><body><a class="skip" href="#main">跳到正文</a><header><div class="wrap where"><nav><text-size><button>大</button></text-size></nav></div></header><main id="main"><h1>云山县学前教育发展方案</h1><p>到2026年，公办幼儿园在园幼儿占比达到58%以上，普惠性幼儿园覆盖率达到94%。</p>${main}</main><footer class="foot"><nav id="site-map"><a href="/">首页</a></nav>${footer}</footer></body></html>`;
};
const GOOD: Record<string, string> = {
  'index.html': page(EVERY, '<a href="/plans/">规划</a>'),
  'about/audit/index.html': page(EVERY, '<div id="audit">…</div>'),
  'plans/index.html': page({ ...EVERY, ...LISTS }, '<ul><li><a href="/plans/a/#1-1">云山</a></li></ul>'),
  'plans/a/index.html': page(
    { ...EVERY, ...PAPER },
    '<read-aloud></read-aloud><p>成文日期 2024-03-01 发布日期 2024-03-05 09:30</p><section id="1-1"><h2>目标</h2><p>严禁赌博，规范彩绘墙。</p></section>',
  ),
  'sitemap.xml': '<urlset></urlset>',
  'data/plans.json': '[]',
};

function auditOf(
  changed: Record<string, string> = {},
  of: SiteConfig = site,
): { audit: Audit; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'celan-audit-'));
  for (const [path, text] of Object.entries({ ...GOOD, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text) writeFileSync(join(folder, path), text);
  }
  const address = { origin: 'https://example.gov.cn', base: '', isPreview: false };
  return { audit: writeAudit(folder, of, address), folder };
}
const wrong = ({ points }: Audit): Point[] => points.filter(({ verdict }) => verdict !== 'meets');
const plan = GOOD['plans/a/index.html'] ?? '';

test('a portal that is as it should be meets every point, each of which says how much was looked at', () => {
  const { audit } = auditOf();
  expect(wrong(audit)).toEqual([]);
  expect(audit.points.map(({ key }) => key)).toEqual(POINTS);
  expect(audit.points.filter(({ looked }) => looked === 0)).toEqual([]);
  expect(audit.pages).toMatchObject({ all: 3, read: 3, parsed: 3 });
});

test.each<[string, Record<string, string>, key: string, what: RegExp]>([
  [
    'a page without its tag',
    { 'plans/a/index.html': plan.replace('SiteIDCode', 'X') },
    'tags-every',
    /SiteIDCode/,
  ],
  ['a column without its name', { 'plans/index.html': GOOD['index.html'] ?? '' }, 'tags-list', /ColumnName/],
  [
    'a paper without its source',
    { 'plans/a/index.html': plan.replace('ContentSource', 'X') },
    'tags-document',
    /ContentSource/,
  ],
  [
    'a date in another form',
    { 'plans/a/index.html': plan.replaceAll('2024-03-05 09:30', '2024年3月5日') },
    'dates',
    /2024年/,
  ],
  [
    'a date before the paper',
    { 'plans/a/index.html': plan.replaceAll('2024-03-05', '2024-02-05') },
    'dates',
    /</,
  ],
  [
    'a date that no reader sees',
    { 'plans/a/index.html': plan.replace('发布日期 2024-03-05 09:30', '') },
    'dates',
    /main/,
  ],
  [
    'no place',
    { 'plans/index.html': (GOOD['plans/index.html'] ?? '').replace('wrap where', 'wrap') },
    'breadcrumb',
    /nav/,
  ],
  [
    'a blank column',
    { 'plans/index.html': (GOOD['plans/index.html'] ?? '').replace(/<li>.*<\/li>/, '') },
    'blank',
    /<ul>/,
  ],
  [
    'a section with a title alone',
    { 'plans/a/index.html': plan.replace('</main>', '<section id="news"><h2>动态</h2></section></main>') },
    'blank',
    /news/,
  ],
  ['a page that is gone', { 'plans/a/index.html': '' }, 'links', /plans\/a/],
  ['a place that is gone', { 'plans/a/index.html': plan.replace('1-1', '1-2') }, 'links', /#1-1/],
  [
    'an injected line',
    { 'plans/a/index.html': plan.replace('</main>', '<p>彩88-欢迎您</p></main>') },
    'words',
    /sha256/,
  ],
  [
    'a page that is not done',
    { 'plans/index.html': (GOOD['plans/index.html'] ?? '').replace('</main>', '<p>undefined</p></main>') },
    'words',
    /undefined/,
  ],
  [
    'broken characters',
    {
      'plans/index.html': (GOOD['plans/index.html'] ?? '').replace(
        '</main>',
        '<p>规划\ufffd\u200b</p></main>',
      ),
    },
    'words',
    /U\+FFFD/,
  ],
  [
    'a page that is too heavy',
    {
      'plans/a/index.html': plan.replace(
        '</main>',
        `<p hidden>${randomBytes(330_000).toString('base64')}</p></main>`,
      ),
    },
    'load',
    / s$/,
  ],
  [
    'a script from elsewhere',
    {
      'index.html': (GOOD['index.html'] ?? '').replace(
        '</main>',
        '<script src="https://cdn.example.com/x.js"></script></main>',
      ),
    },
    'foreign',
    /cdn/,
  ],
  [
    'a picture without words',
    { 'index.html': (GOOD['index.html'] ?? '').replace('</main>', '<img src="/x.png"></main>') },
    'accessible',
    /alt/,
  ],
  [
    'a field without a name',
    { 'index.html': (GOOD['index.html'] ?? '').replace('</main>', '<input></main>') },
    'accessible',
    /label/,
  ],
  [
    'a button without a name',
    { 'index.html': (GOOD['index.html'] ?? '').replace('</main>', '<button></button></main>') },
    'accessible',
    /name/,
  ],
  [
    'a level that is left out',
    { 'index.html': (GOOD['index.html'] ?? '').replace('</main>', '<h3>x</h3></main>') },
    'accessible',
    /h3/,
  ],
  [
    'one name twice',
    { 'index.html': (GOOD['index.html'] ?? '').replace('</main>', '<p id="main">x</p></main>') },
    'accessible',
    /main/,
  ],
  [
    'a text that nobody reads aloud',
    { 'plans/a/index.html': plan.replaceAll('read-aloud', 'p') },
    'comforts',
    /read-aloud/,
  ],
  [
    'a footer without the operator',
    { 'index.html': (GOOD['index.html'] ?? '').replace('云山县教育局 ', '') },
    'footer',
    /云山县教育局/,
  ],
  [
    'no site map',
    { 'index.html': (GOOD['index.html'] ?? '').replace('id="site-map"', '') },
    'site-map',
    /site-map/,
  ],
])('%s is found, on its page', (_, changed, key, what) => {
  const point = wrong(auditOf(changed).audit).find((each) => each.key === key);
  expect(point?.verdict).toBe('fails');
  expect(point?.found.map((each) => each.what).join()).toMatch(what);
});

test('what nobody has filled in is open, not wrong, and named by its key of site.yaml', () => {
  const { audit } = auditOf({}, { ...site, contact: '', identifiers: { ...site.identifiers, icp: '' } });
  expect(wrong(audit)).toMatchObject([
    { key: 'operator', verdict: 'open', found: [{ what: 'contact' }, { what: 'icp' }] },
  ]);
});

test('an injected line is never repeated', () => {
  const { audit } = auditOf({ 'plans/a/index.html': plan.replace('</main>', '<p>彩88-欢迎您</p></main>') });
  expect(JSON.stringify(audit)).not.toContain('彩88');
});

test.each(['zh-Hans', 'zh-Hant'] as const)('every point and every limit has its words in %s', (edition) => {
  const { points, unseenPoints } = words(edition).auditPage;
  expect(Object.keys(points)).toEqual(POINTS);
  expect(Object.keys(unseenPoints)).toEqual(UNSEEN);
});
