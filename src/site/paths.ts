/** The route parameters of pages that exist in all editions, for `getStaticPaths`. */
import type { Edition, Plan } from '../plan/model.ts';
import type { ContentPage } from '../portal/model.ts';
import { words } from '../i18n/words.ts';
import { editionParam } from './addresses.ts';
import { editions, isMade, portalIn } from './portal.ts';

/** One path of a page: what stands in its address, and what it is given. */
export interface Path<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/** What a page over all plans is given. */
export interface EditionProps {
  edition: Edition;
}

/** What a page of one plan is given: the plan, already in the page's edition. */
export interface PlanProps extends EditionProps {
  plan: Plan;
}

/** One path an edition: `export const getStaticPaths = editionPaths`. */
export function editionPaths(): Path<EditionProps>[] {
  return editions().map((edition) => ({
    params: { edition: editionParam(edition) },
    props: { edition },
  }));
}

/** One path a plan and edition: `export const getStaticPaths = planPaths`. */
export function planPaths(): Path<PlanProps>[] {
  return editions().flatMap((edition) =>
    portalIn(edition)
      .plans.filter(({ id }) => isMade(id))
      .map((plan) => ({
        params: { edition: editionParam(edition), plan: plan.id },
        props: { edition, plan },
      })),
  );
}

/** What a page of running text is given. */
export interface PageProps extends EditionProps {
  page: ContentPage;
}

/** One path an edition for the page about the portal: as `content/pages/about.md` has it, else in the interface's words. */
export function aboutPaths(): Path<PageProps>[] {
  return editions().map((edition) => ({
    params: { edition: editionParam(edition) },
    props: {
      edition,
      page: portalIn(edition).pages.find((page) => page.id === 'about' && page.edition === edition) ?? {
        id: 'about',
        edition,
        file: '',
        ...words(edition).aboutPage,
      },
    },
  }));
}
