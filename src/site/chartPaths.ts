/** The route parameters of everything that exists once a chart. */
import type { Path } from './paths.ts';
import type { Chart } from '../charts/model.ts';
import type { Edition } from '../plan/model.ts';
import { editionParam } from './addresses.ts';
import { chartGroups } from './pages/figures.ts';
import { editions } from './portal.ts';

/** What a page or file of one chart is given. */
export interface ChartProps {
  edition: Edition;
  chart: Chart;
}

/** One path a chart and edition. */
export function chartPaths(): Path<ChartProps>[] {
  return editions().flatMap((edition) =>
    chartGroups(edition)
      .flatMap(({ charts }) => charts)
      .map((chart) => ({
        params: { edition: editionParam(edition), chart: chart.id },
        props: { edition, chart } satisfies ChartProps,
      })),
  );
}
