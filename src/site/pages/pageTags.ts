/** The `<meta name>` tags that crawlers of government sites read; empty values print nothing. */
import type { Plan } from '../../plan/model.ts';
import type { SiteConfig } from '../../portal/model.ts';

/** home and page: neither list nor document · list: a column · document: a plan's text. */
export type PageKind = 'home' | 'page' | 'list' | 'document';

/** What the tags say about one page. */
export interface PageFacts {
  kind: PageKind;
  title: string;
  description: string;
  /** The full address. */
  url: string;
  plan?: Plan | undefined;
}

/**
 * Names and values of a page's tags (《政府网站发展指引》, 网页设计规范), without the empty ones.
 * @example buildPageTags({ name: '策览', … }, { kind: 'home', … }) // [['SiteName', '策览']]
 */
export function buildPageTags(site: SiteConfig, page: PageFacts): [string, string][] {
  const tags: [string, string | null | undefined][] = [
    ['SiteName', site.name],
    ['SiteDomain', site.address && new URL(site.address).host],
    ['SiteIDCode', site.identifiers.siteCode],
  ];
  if (page.kind === 'list') {
    tags.push(
      ['ColumnName', page.title],
      ['ColumnDescription', page.description],
      ['ColumnKeywords', page.title],
    );
    tags.push(['ColumnType', page.title]);
  }
  if (page.kind === 'document' && page.plan) {
    const { title, planTitle, publishedAt, issuer, documentNumber, subject } = page.plan.metadata;
    const keywords = [page.plan.place, documentNumber, subject].filter(Boolean).join(',');
    tags.push(['ArticleTitle', planTitle ?? title], ['PubDate', publishedAt], ['ContentSource', issuer]);
    tags.push(['Keywords', keywords], ['Author', issuer], ['Url', page.url]);
  }
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1]));
}
