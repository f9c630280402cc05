/** The route parameters of the pages of charts. */
import type { Path } from './paths.ts';
import type { Edition } from '../plan/model.ts';
import { editionParam } from './addresses.ts';
import { type ChartGroup, chartGroups } from './pages/figures.ts';
import { editions, isListMade, isMade, portalIn } from './portal.ts';
import { isLarge } from './portalSize.ts';

/** What a page of charts is given. */
export interface ChartProps {
  edition: Edition;
  group: ChartGroup;
}

/** One path a group of charts and edition. */
export function chartPaths(): Path<ChartProps>[] {
  return editions().flatMap((edition) =>
    chartGroups(edition)
      .filter(({ plan, page }) =>
        page === undefined ? isMade(plan) : isListMade(page, isLarge(portalIn(edition))),
      )
      .map((group) => ({
        params: { edition: editionParam(edition), group: group.id },
        props: { edition, group },
      })),
  );
}
