/** schema.org descriptions of a page, for `<script type="application/ld+json">`. */
import type { Plan } from '../plan/model.ts';
import type { SiteConfig } from '../portal/model.ts';
import type { Link } from './navigation.ts';

type Thing = Record<string, unknown>;

function describeTrail(trail: Link[], base: URL): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: new URL(href, base).href,
    })),
  };
}

function describeDocument(plan: Plan, url: string): Thing {
  const { title, planTitle, documentNumber, issuer, issuedOn, publishedAt } = plan.metadata;
  return {
    '@type': 'DigitalDocument',
    name: planTitle ?? title ?? undefined,
    url,
    inLanguage: plan.edition,
    identifier: documentNumber ?? undefined,
    dateCreated: issuedOn ?? undefined,
    datePublished: publishedAt?.slice(0, 10),
    ...(issuer && { author: { '@type': 'GovernmentOrganization', name: issuer } }),
  };
}

/** The description of a page as JSON that is safe inside `<script>`, or null when there is nothing to say. */
export function buildStructuredData(
  site: SiteConfig,
  base: URL,
  page: { url: string; breadcrumbs: Link[]; plan?: Plan | undefined; isDocument: boolean },
): string | null {
  const graph: Thing[] = [];
  if (page.breadcrumbs.length > 1) graph.push(describeTrail(page.breadcrumbs, base));
  if (page.plan && page.isDocument) graph.push(describeDocument(page.plan, page.url));
  if (site.operator) graph.push({ '@type': 'GovernmentOrganization', name: site.operator, url: base.href });
  if (graph.length === 0) return null;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
