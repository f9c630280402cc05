/** The route parameters of pages that exist in both editions, for `getStaticPaths`. */
import type { Edition, Plan } from '../plan/model.ts';
import { editionParam, editions } from './addresses.ts';
import { portalIn } from './portal.ts';

/** What a page over all plans is given. */
export interface EditionProps {
  edition: Edition;
}

/** What a page of one plan is given: the plan, already in the page's edition. */
export interface PlanProps extends EditionProps {
  plan: Plan;
}

/** One path an edition: `export const getStaticPaths = editionPaths`. */
export function editionPaths() {
  return editions.map((edition) => ({
    params: { edition: editionParam(edition) },
    props: { edition } satisfies EditionProps,
  }));
}

/** One path a plan and edition: `export const getStaticPaths = planPaths`. */
export function planPaths() {
  return editions.flatMap((edition) =>
    portalIn(edition).plans.map((plan) => ({
      params: { edition: editionParam(edition), plan: plan.id },
      props: { edition, plan } satisfies PlanProps,
    })),
  );
}
