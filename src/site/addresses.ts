/** The addresses of all pages. Nothing else in the project spells one out. */
import { type Edition, EDITIONS } from '../plan/editions.ts';
import { inSite } from './siteAddress.ts';

/** A page that exists once over all plans, below the root of each edition. */
export type Area =
  | 'plans'
  | 'indicators'
  | 'organisations'
  | 'compare'
  | 'search'
  | 'data'
  | 'about'
  | 'about/verify'
  | 'about/audit'
  | 'about/changes';

/** A page of one plan, below `/plans/<plan>/`. */
export type PlanPage =
  'indicators' | 'responsibilities' | 'timeline' | 'editions' | 'source' | 'print' | 'codes' | 'versions';

/**
 * A path within the portal, the same in all editions, below the root of one of them: what files are named after.
 * @example pathIn('zh-Hant', '/plans/') // '/zh-hant/plans/'
 */
export function pathIn(edition: Edition, path: string): string {
  return EDITIONS[edition].path + path;
}

/**
 * The link to such a path, below the path of the site's address.
 * @example inEdition('zh-Hant', '/plans/') // '/zh-hant/plans/', or '/portal/zh-hant/plans/' for https://example.gov.cn/portal
 */
export function inEdition(edition: Edition, path: string): string {
  return inSite(pathIn(edition, path));
}

/** The home page. */
export function addressOfHome(edition: Edition): string {
  return inEdition(edition, '/');
}

/** A page over all plans, such as `/indicators/`. */
export function addressOfArea(edition: Edition, area: Area): string {
  return inEdition(edition, `/${area}/`);
}

/** The text of a plan. */
export function addressOfPlan(edition: Edition, plan: string): string {
  return inEdition(edition, `/plans/${plan}/`);
}

/** A further page of a plan, such as `/plans/jinjiang-2022/source/`. */
export function addressOfPlanPage(edition: Edition, plan: string, page: PlanPage): string {
  return `${addressOfPlan(edition, plan)}${page}/`;
}

/**
 * A clause, on its plan's page.
 * @example addressOfClause('zh-Hans', 'jinjiang-2022', '2-1-3') // '/plans/jinjiang-2022/#2-1-3'
 */
export function addressOfClause(edition: Edition, plan: string, clause: string): string {
  return `${addressOfPlan(edition, plan)}#${clause}`;
}

/** A text that a plan had before, counted from 1, or a clause of it. */
export function addressOfVersion(edition: Edition, plan: string, version: number, clause = ''): string {
  return `${addressOfPlanPage(edition, plan, 'versions')}${version}/${clause && `#${clause}`}`;
}

/** An indicator, on the indicators page of its plan. */
export function addressOfIndicator(edition: Edition, plan: string, indicator: string): string {
  return `${addressOfPlanPage(edition, plan, 'indicators')}#${indicator}`;
}

/** The page of a body. */
export function addressOfOrganisation(edition: Edition, organisation: string): string {
  return inEdition(edition, `/organisations/${organisation}/`);
}

/** A file to download that holds all plans, such as `/data/clauses.csv`. */
export function addressOfDataFile(edition: Edition, file: string): string {
  return addressOfArea(edition, 'data') + file;
}

/** The page of the charts of a plan, or over all plans. */
export function addressOfCharts(edition: Edition, group: string): string {
  return inEdition(edition, `/charts/${group}/`);
}

/**
 * A chart alone on its page, to be embedded elsewhere: the page of its group (a plan, all plans), which shows only the
 * chart that the address names.
 */
export function addressOfChart(edition: Edition, group: string, chart: string): string {
  return `${addressOfCharts(edition, group)}#chart-${chart}`;
}

/** A file to download that holds one plan, such as `/plans/jinjiang-2022/plan.json`. */
export function addressOfPlanFile(edition: Edition, plan: string, file: string): string {
  return addressOfPlan(edition, plan) + file;
}

/** The preview picture of a plan. */
export function addressOfPreview(edition: Edition, plan: string): string {
  return addressOfPlanFile(edition, plan, 'preview/plan.png');
}

/** The search page, with a query where one is given. */
export function addressOfSearch(edition: Edition, query = ''): string {
  return addressOfArea(edition, 'search') + (query && `?q=${encodeURIComponent(query)}`);
}

/** The value of the route parameter `[...edition]`; the root has none. */
export function editionParam(edition: Edition): string | undefined {
  return EDITIONS[edition].path.slice(1) || undefined;
}
