/** schema.org descriptions of a page, for `<script type="application/ld+json">`. */
import { PARTICULAR_KEYS, PARTICULARS, type Particular } from '../../plan/particulars.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import type { SiteConfig } from '../../portal/model.ts';
import { siteAddress, siteRoot } from '../siteAddress.ts';
import type { Link } from './navigation.ts';

type Thing = Record<string, unknown>;

function describeTrail(trail: Link[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: siteAddress(href),
    })),
  };
}

function describeDocument(plan: Plan, url: string): Thing {
  const { title, planTitle, issuer } = plan.metadata;
  return {
    '@type': 'DigitalDocument',
    name: planTitle ?? title ?? undefined,
    url,
    inLanguage: plan.edition,
    ...Object.fromEntries(
      PARTICULAR_KEYS.flatMap((key) => describeParticular(PARTICULARS[key], plan.metadata[key])),
    ),
    ...(issuer && { author: { '@type': 'GovernmentOrganization', name: issuer } }),
  };
}

function describeParticular({ schemaOrg, kind }: Particular, value: string | null): [string, string][] {
  if (schemaOrg === undefined || value === null) return [];
  return [[schemaOrg, kind === 'moment' ? value.slice(0, 10) : value]];
}

/** JSON that cannot end the script it stands in. */
function toScript(graph: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** A set of files over the plans, as a page offers it. */
export interface DatasetFacts {
  name: string;
  description: string;
  /** The full address of the page. */
  url: string;
  edition: Edition;
  files: { name: string; url: string; type: string; description?: string }[];
  /** The papers that every row rests on. */
  papers: { plan: Plan; url: string }[];
}

/**
 * The downloads as a Dataset: what they hold, where they lie, on which papers they rest. Who publishes it is said when
 * the site says so; a licence and dates are nobody's to invent.
 */
export function buildDatasetData(site: SiteConfig, dataset: DatasetFacts): string {
  const { name, description, url, edition, files, papers } = dataset;
  return toScript([
    {
      '@type': 'Dataset',
      name,
      description,
      url,
      inLanguage: edition,
      isAccessibleForFree: true,
      ...(site.operator && { publisher: { '@type': 'GovernmentOrganization', name: site.operator } }),
      isBasedOn: papers.map((paper) => describeDocument(paper.plan, paper.url)),
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        name: file.name,
        description: file.description,
        contentUrl: file.url,
        encodingFormat: file.type,
        inLanguage: edition,
      })),
    },
  ]);
}

/** The description of a page as JSON that is safe inside `<script>`, or null when there is nothing to say. */
export function buildStructuredData(
  site: SiteConfig,
  page: { url: string; breadcrumbs: Link[]; plan?: Plan | undefined; isDocument: boolean },
): string | null {
  const graph: Thing[] = [];
  if (page.breadcrumbs.length > 1) graph.push(describeTrail(page.breadcrumbs));
  if (page.plan && page.isDocument) graph.push(describeDocument(page.plan, page.url));
  if (site.operator) graph.push({ '@type': 'GovernmentOrganization', name: site.operator, url: siteRoot() });
  if (graph.length === 0) return null;
  return toScript(graph);
}
