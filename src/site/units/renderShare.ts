/** The pages and files of one plan and its bodies, as text and bytes. */
import { setImmediate } from 'node:timers/promises';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Edition } from '../../plan/model.ts';
import type { Content } from '../files/downloads.ts';
import { feedsOfBodies, filesOfPlan } from '../files/portalFiles.ts';
import { byId } from '../../plan/indexes.ts';
import { chartPaths } from '../chartPaths.ts';
import { organisationPaths } from '../organisationPaths.ts';
import { comparedListPaths, comparedPaths } from '../pages/comparedPlans.ts';
import { type Path, planPaths } from '../paths.ts';
import { editions, portalIn, type Reading, show } from '../portal.ts';
import { inSite, thisSite } from '../siteAddress.ts';
import { versionPaths } from '../versionPaths.ts';
import { putOnce } from './madeFile.ts';

/** The part of Astro's page renderer that is used here. */
export interface PageRenderer extends StaticPathsApp {
  routeCache: NonNullable<StaticPathsApp['routeCache']>;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

type Route = PageRenderer['manifest']['routes'][number]['routeData'];

/** What a renderer in a thread of its own must be told: the sheets and scripts of each page. */
export interface RendererFacts {
  /** Address of the module that Astro built. */
  entry: string;
  pages: [key: string, page: { styles: unknown[] }][];
}

/** Takes up the pages that Astro has built. */
export async function openRenderer({ entry, pages }: RendererFacts): Promise<PageRenderer> {
  const { app } = (await import(entry)) as { app: PageRenderer };
  const tell = ({ level, message }: { level: string; message: string }): boolean =>
    level === 'error' || level === 'warn' ? process.stderr.write(`${message}\n`) : true;
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  return app;
}

/** Name (from the root of the portal) and content of every page and file of a share of the portal. */
export async function renderShare(renderer: PageRenderer, reading: Reading): Promise<Map<string, Content>> {
  show(reading);
  renderer.routeCache.clearAll();
  const made = new Map<string, Content>();
  for (const { routeData, path } of pathsOf(renderer)) {
    putOnce(made, `${path}index.html`, await renderRoute(renderer, path, routeData));
  }
  for (const edition of editions())
    for (const { path, make } of filesOfShare(edition, reading)) putOnce(made, path, await make());
  // Node gives back what pictures were drawn in, seven megabytes a plan, only in a turn of its own.
  await setImmediate();
  return made;
}

/** What a page or an endpoint answers at a path. */
export async function renderRoute(renderer: PageRenderer, path: string, routeData: Route): Promise<Content> {
  const slash = routeData.type === 'page' && !path.endsWith('/') ? '/' : '';
  const address = new URL(inSite(path + slash), thisSite().origin);
  const response = await renderer.render(new Request(address), { routeData });
  // The pages of addresses that lead nowhere say so themselves.
  if (response.status !== 200 && !path.endsWith('/404')) throw new Error(`${path}: ${response.status}`);
  // As bytes: they are hashed and written as such.
  return new Uint8Array(await response.arrayBuffer());
}

/** Which parameters each kind of page of a share takes. */
const KINDS: [kind: RegExp, paths: () => Path<unknown>[]][] = [
  [/\/plans\/\[plan\]\/versions\/\[version\]/, versionPaths],
  [/\/plans\/\[plan\]/, planPaths],
  [/\/organisations\/\[organisation\]/, organisationPaths],
  [/\/charts\/\[group\]/, chartPaths],
  [/\/compare\/page\/\[page\]/, comparedListPaths],
  [/\/compare\/\[plans\]/, comparedPaths],
];

function pathsOf(renderer: PageRenderer): { routeData: Route; path: string }[] {
  return renderer.manifest.routes.flatMap(({ routeData }) => {
    const paths = KINDS.find(([kind]) => kind.test(routeData.route))?.[1]() ?? [];
    return paths.map(({ params }) => ({ routeData, path: fillRoute(routeData.route, params) }));
  });
}

/** @example fillRoute('/[...edition]/plans/[plan]', { edition: undefined, plan: 'a' }) // '/plans/a/' */
export function fillRoute(route: string, params: Record<string, string | undefined>): string {
  const filled = route.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return `/${filled.split('/').filter(Boolean).join('/')}/`;
}

function filesOfShare(edition: Edition, { share }: Reading): ReturnType<typeof filesOfPlan> {
  const plan = byId(portalIn(edition).plans).get(share?.plan ?? '');
  return plan ? [...filesOfPlan(edition, plan), ...feedsOfBodies(edition)] : [];
}
