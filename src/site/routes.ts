/** Which pages exist, read from the folder `src/pages` itself: a link to a page appears with the page. */
import type { Area, PlanPage } from './addresses.ts';

// As raw text, so that asking for names does not pull every page's styles into every page.
const files = Object.keys(import.meta.glob('../pages/**/*.astro', { query: '?raw' }));

const routes = new Set(
  files.map((file) =>
    file.replace(/^\.\.\/pages\/\[\.\.\.edition\]\//, '').replace(/(\/index)?\.astro$/, ''),
  ),
);

/** Whether there is a page over all plans, such as `compare`. */
export function hasArea(area: Area): boolean {
  return routes.has(area);
}

/** Whether plans have this further page. */
export function hasPlanPage(page: PlanPage): boolean {
  return routes.has(`plans/[plan]/${page}`);
}

/** Whether each body has a page. */
export function hasOrganisationPages(): boolean {
  return routes.has('organisations/[organisation]') || routes.has('organisations/[id]');
}
